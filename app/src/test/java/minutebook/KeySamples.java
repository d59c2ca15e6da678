package minutebook;

/** Public keys of several kinds, as .pub files have them before the comment; nobody keeps the other halves. */
public final class KeySamples {
    /** The kind that is made today. */
    public static final String ED25519 =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMlemvcA71SaMG9lAY4n8tByEjCcMBMg2oQ/NIC9FkST";

    /** Another of that kind. */
    public static final String OTHER =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBoG7NCac3/raCoDjnf7YIcLr+zKk4WYcRui/POwGPD3";

    /** On a NIST curve. */
    public static final String ECDSA =
            "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBIF0erLOhs97TKDi80eZcbdydxNEw3ID17rMRW"
                    + "ijCsn2rjTc7yd7wT5GsclApHJkHvm4+qDP/+KsDtMJ3u2t4/k=";

    /** The usual kind of years ago. */
    public static final String RSA =
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC81gyqSplb96k+cKxk0g0F8mw/KDbiZwgtwp+4sM9QG1F7xiOLwTECDuJbuY"
                    + "4M5z2/bUZ6z+RWo3T0qF7/gXglY7hM9j1BIOgtQHQTPTSKPpOEBhz04IH8OGYbIIgCnhaaPM3hMFvkbLhvXwQ/tsdO"
                    + "1Ec5K5ByQPO/4eeYw5uoX+hhTtf1bICDWnHRg5MMJFw4EL1VvW8RQ0U7lzYmISdT0u3WGCPS0y/7hpn9oy5w6+LqM5"
                    + "69Y7sKfeupeo1z7hCBREoxvzedUhDrdMtojq3uNae6dzCk9rPrFvK+piq2spxr9mawiaxQ+oZvlRYf+dC4AwwhYJ0N"
                    + "rMVljZiDlk9i0orFEpmziFow6Ywe+1IKWsRlCruVxBI6UW2jk5SdkqU9JX/rnbxEU9AG98D/xpeFIWTt4yyQV6i9x0"
                    + "AMaQwkvY3VmiE0ayBzczTRkAF/6bAmrrkfK/EExwk0ufQtXRY9GxWPd3gRdnwUsZ1fkV+UN42CvtDuILpBtq44gFoS"
                    + "oas=";

    /** One that is too short today. */
    public static final String SHORT_RSA =
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDLz/dZQV53risLO+1coenfOzk8IJYG+4O+D1jfNbqq5h6C+nxVB2sT0rmxd8"
                    + "IT9mBt/7c/GS5+c3s+FcUeAcl0ykZbQBi1pGeTlM0SvV3/YWDWgQX7KqQWxUo+HNUDAoO4cEvwHwYopjEswPJAQKcK"
                    + "qRW9tVo2L8sIMAHWtp/hXQ==";

    /** What ssh-keygen -l says of {@link #ED25519}. */
    public static final String FINGERPRINT = "SHA256:T3/FUwBCaK+VjnsP9zifZi+KeFvrPiP1GAkamIO9OSg";

    private KeySamples() {}
}
