package redline.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** The rule that the server listens on this machine alone, as long as it has no accounts. */
public final class Loopback {

    private Loopback() {}

    /** What is wrong with that host and what to do, if anything is. */
    public static Optional<String> problem(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return Optional.empty();
            }
            return Optional.of(host + " can be reached from other machines, and there are no accounts yet;"
                    + " use 127.0.0.1, ::1 or localhost");
        } catch (UnknownHostException e) {
            return Optional.of(host + " is not an address of this machine; use 127.0.0.1, ::1 or localhost");
        }
    }

    /** The host as it stands in a URL. */
    static String inUrl(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
