package minutebook;

/** Where the program starts: wiring, nothing else. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Minutebook");
    }
}
