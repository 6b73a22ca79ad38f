package redline.lexicon.compile;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import redline.lexicon.Lexicon;

/**
 * A lexicon that is ready for use: its rows, the matcher's tables and the index that both were read from. May be shared
 * between threads; closing it closes the index.
 */
public record CompiledLexicon(Lexicon lexicon, MatchTables tables, DirectoryReader index) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        index.close();
    }
}
