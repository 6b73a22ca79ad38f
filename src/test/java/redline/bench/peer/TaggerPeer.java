package redline.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;

/** Seeks each run of words in the term dictionary of an index, which is how Solr's tagger finds its phrases. */
final class TaggerPeer implements Peer {

    private static final String FIELD = "phrase";

    private final Words words = new Words();
    private final DirectoryReader index;
    private final TermsEnum terms;

    TaggerPeer(List<String> phrases) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (String phrase : phrases) {
                    Document document = new Document();
                    document.add(new StringField(FIELD, phrase, Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            index = DirectoryReader.open(directory);
            terms = MultiTerms.getTerms(index, FIELD).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long hits(String text) {
        List<String> read = words.of(text);
        long hits = 0;
        try {
            for (int start = 0; start < read.size(); start++) {
                hits += from(read, start);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    private long from(List<String> read, int start) throws IOException {
        BytesRefBuilder sought = new BytesRefBuilder();
        long hits = 0;
        for (int i = start; i < read.size(); i++) {
            if (i > start) {
                sought.append((byte) ' ');
            }
            sought.append(new BytesRef(read.get(i)));
            TermsEnum.SeekStatus status = terms.seekCeil(sought.get());
            if (status == TermsEnum.SeekStatus.FOUND) {
                hits++;
            } else if (status == TermsEnum.SeekStatus.END || !StringHelper.startsWith(terms.term(), sought.get())) {
                break;
            }
        }
        return hits;
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
