package redline.bench.peer;

/** A way to find many phrases in texts. For one thread. */
interface Peer extends AutoCloseable {

    /** How many phrases it finds in a text. */
    long hits(String text);

    @Override
    default void close() {}
}
