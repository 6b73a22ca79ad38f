package redline.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rule that the server listens on this machine alone, as long as it has no accounts. */
public final class Loopback {

    private Loopback() {}

    /** What is wrong with that host as long as there are no accounts, and what to do, if anything is. */
    public static Optional<String> problem(String host) {
        return problem(host, false);
    }

    /** What is wrong with that host, and what to do, if anything is. */
    public static Optional<String> problem(String host, boolean hasAccounts) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress() || hasAccounts) {
                return Optional.empty();
            }
            return Optional.of(host + " can be reached from other machines, and there are no accounts yet;"
                    + " make one with './redline desk account add NAME --role admin', or use 127.0.0.1, ::1 or"
                    + " localhost");
        } catch (UnknownHostException e) {
            return Optional.of(host + " is not an address of this machine; use 127.0.0.1, ::1 or localhost");
        }
    }

    /** Whether only this machine reaches that host. */
    static boolean is(String host) {
        return problem(host).isEmpty();
    }

    /** Whether a request was sent to this machine by one of its own names: another name may be another site's trick. */
    static boolean isNamedBy(@Nullable String hostHeader) {
        String name = String.valueOf(hostHeader).replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("[::1]") || name.matches("127(\\.[0-9]{1,3}){3}");
    }

    /** The host as it stands in a URL. */
    static String inUrl(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
