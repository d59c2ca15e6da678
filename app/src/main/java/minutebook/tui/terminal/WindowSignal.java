package minutebook.tui.terminal;

import java.lang.reflect.Proxy;

/**
 * The signal that says the window has another size, SIGWINCH. The JDK hears signals only through sun.misc.Signal, which every
 * release since 1.2 has and javac warns of whatever it is told; so it is reached by name. Where it is missing, resizes are
 * noticed when the user comes back from Ctrl-Z and not before.
 */
final class WindowSignal {
    private WindowSignal() {}

    /** Calls the listener, on a thread of the JVM's, after each change of size. */
    static void listen(Runnable listener) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object hearing = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, given) -> {
                        if (method.getName().equals("handle")) {
                            listener.run();
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("WINCH"), hearing);
        } catch (ReflectiveOperationException missing) {
            // No signals on this JVM: the size stays what it was at the start.
        }
    }
}
