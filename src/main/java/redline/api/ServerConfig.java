package redline.api;

import java.util.Objects;

/**
 * Where the server listens and what it accepts: the content of {@code config/server.yaml}.
 *
 * @param host an address of this machine alone
 * @param port 0 for any free one
 */
public record ServerConfig(String host, int port, Limits limits) {

    public ServerConfig {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(limits, "limits");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port: " + port + " is not from 0 to 65535");
        }
    }

    /** The same limits at another host. */
    public ServerConfig withHost(String other) {
        return new ServerConfig(other, port, limits);
    }

    /** The same limits at another port. */
    public ServerConfig withPort(int other) {
        return new ServerConfig(host, other, limits);
    }

    /**
     * What one request may ask for.
     *
     * @param bodyBytes length of a body; a stream may be longer
     * @param postCharacters length of one text, in UTF-16 units
     * @param batchPosts posts in one body
     * @param requestSeconds time to send and assess one body; in a stream, the longest wait for input
     * @param headerBytes length of the request line and the headers
     */
    public record Limits(int bodyBytes, int postCharacters, int batchPosts, int requestSeconds, int headerBytes) {}
}
