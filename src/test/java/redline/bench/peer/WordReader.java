package redline.bench.peer;

import redline.bench.WordStream;

/** Reads the words and looks for nothing. */
final class WordReader implements Peer {

    private final WordStream words = WordStream.standard();

    @Override
    public long hits(String text) {
        return words.read(text) & 1;
    }
}
