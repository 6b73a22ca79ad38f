package redline.lexicon.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Except;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.lexicon.SourceRow;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.lexicon.compile.Inflection.Question;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.PartOfSpeech;
import redline.text.Span;

/** The lexicon and the inflected forms as the index holds them: the source of the matcher's tables. */
final class IndexedLexicon implements FormSource {

    private static final String FORMS = "forms";

    private final Map<String, List<Document>> documents;
    private final Map<Question, List<Form>> forms = new HashMap<>();

    private IndexedLexicon(Map<String, List<Document>> documents) {
        this.documents = documents;
        for (Document document : all(FORMS)) {
            Question question = new Question(
                    text(document, IndexFields.LANGUAGE),
                    text(document, IndexFields.WORD),
                    PartOfSpeech.valueOf(text(document, "partOfSpeech")));
            forms.put(question, forms(document));
        }
    }

    /** Everything that the index holds. */
    static IndexedLexicon read(IndexReader reader) throws IOException {
        return read(reader, true);
    }

    /** The rows without the inflected forms: enough where the tables need not be made. */
    static IndexedLexicon readRows(IndexReader reader) throws IOException {
        return read(reader, false);
    }

    private static IndexedLexicon read(IndexReader reader, boolean withForms) throws IOException {
        List<Document> all = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            StoredFields stored = sequential(leaf.reader());
            BitSet skipped = withForms ? new BitSet() : documents(leaf.reader(), FORMS);
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (!skipped.get(document)) {
                    all.add(stored.document(document));
                }
            }
        }
        all.sort(Comparator.comparingInt(document -> number(document, IndexFields.ORDER)));
        return new IndexedLexicon(all.stream().collect(Collectors.groupingBy(d -> text(d, IndexFields.TYPE))));
    }

    /** Documents read one after the other: each block is unpacked once and not once a document. */
    private static StoredFields sequential(LeafReader leaf) throws IOException {
        return leaf instanceof CodecReader codec ? codec.getFieldsReader().getMergeInstance() : leaf.storedFields();
    }

    private static BitSet documents(LeafReader leaf, String type) throws IOException {
        BitSet found = new BitSet();
        PostingsEnum postings = leaf.postings(new Term(IndexFields.TYPE, type), PostingsEnum.NONE);
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            found.set(postings.docID());
        }
        return found;
    }

    Lexicon lexicon(String version) {
        return new Lexicon(
                all("entry").stream().map(IndexedLexicon::entry).toList(),
                all("except").stream().map(IndexedLexicon::except).toList(),
                all("example").stream().map(IndexedLexicon::example).toList(),
                all("member").stream().map(IndexedLexicon::member).toList(),
                version);
    }

    @Override
    public List<Form> forms(String language, String word, PartOfSpeech pos) {
        List<Form> found = forms.get(new Question(language, word, pos));
        if (found == null) {
            throw new IllegalStateException("index: no forms of a word of the lexicon");
        }
        return found;
    }

    private List<Document> all(String type) {
        return documents.getOrDefault(type, List.of());
    }

    /** The forms that a document of kind {@code forms} holds. */
    static List<Form> forms(Document document) {
        String texts = text(document, IndexFields.FORMS);
        if (texts.isEmpty()) {
            return List.of();
        }
        String[] lines = texts.split("\n", -1);
        String[] features = text(document, IndexFields.FEATURES).split(" ", -1);
        List<Form> forms = new ArrayList<>(lines.length);
        for (int i = 0; i < lines.length; i++) {
            forms.add(new Form(lines[i], Integer.parseInt(features[i])));
        }
        return List.copyOf(forms);
    }

    private static Entry entry(Document document) {
        return new Entry(
                text(document, IndexFields.ID),
                text(document, IndexFields.LANGUAGE),
                text(document, IndexFields.TEXT),
                Category.of(text(document, "category")).orElseThrow(),
                number(document, "severity"),
                Topic.of(text(document, "topic")),
                Stream.of(document.getValues("targets"))
                        .flatMap(slug -> GroupClass.of(slug).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                List.of(document.getValues("pos")),
                Set.of(document.getValues("options")),
                text(document, "why"),
                text(document, "suggestion"),
                text(document, "source"),
                text(document, "reviewedBy"),
                Status.of(text(document, "status")).orElseThrow());
    }

    private static Except except(Document document) {
        return new Except(
                text(document, IndexFields.ID),
                text(document, IndexFields.LANGUAGE),
                text(document, IndexFields.TEXT),
                row(document));
    }

    private static Example example(Document document) {
        Optional<Span> span = document.getField("start") == null
                ? Optional.empty()
                : Optional.of(new Span(number(document, "start"), number(document, "end")));
        return new Example(
                text(document, IndexFields.ID),
                Example.Kind.of(text(document, "kind")).orElseThrow(),
                text(document, IndexFields.TEXT),
                span,
                row(document));
    }

    private static Member member(Document document) {
        return new Member(
                text(document, IndexFields.LANGUAGE),
                text(document, "class"),
                text(document, "concept"),
                text(document, IndexFields.TEXT),
                List.of(document.getValues("forms")),
                text(document, "adjective"),
                text(document, "feminine"),
                text(document, "plural"),
                number(document, "ambiguous") == 1,
                Status.of(text(document, "status")).orElseThrow(),
                row(document));
    }

    private static SourceRow row(Document document) {
        return new SourceRow(text(document, IndexFields.ROW), number(document, IndexFields.LINE));
    }

    private static String text(Document document, String field) {
        String value = document.get(field);
        if (value == null) {
            throw new IllegalStateException("index: a document without the field " + field);
        }
        return value;
    }

    private static int number(Document document, String field) {
        IndexableField value = document.getField(field);
        if (value == null) {
            throw new IllegalStateException("index: a document without the field " + field);
        }
        return value.numericValue().intValue();
    }
}
