package redline.lexicon.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import redline.lexicon.Weight;
import redline.lexicon.compile.Inflection.Question;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.PartOfSpeech;
import redline.text.Span;

/** The lexicon and the inflected forms as the index holds them: the source of the matcher's tables. */
final class IndexedLexicon implements FormSource {

    private static final String FORMS = "forms";

    private final Map<Question, List<Form>> forms = new HashMap<>();

    private IndexedLexicon(List<Document> documents) {
        for (Document document : documents) {
            Question question = new Question(
                    text(document, IndexFields.LANGUAGE),
                    text(document, IndexFields.WORD),
                    PartOfSpeech.valueOf(text(document, "partOfSpeech")));
            forms.put(question, forms(document));
        }
    }

    /** The inflected forms that the index holds. */
    static IndexedLexicon read(IndexReader reader) throws IOException {
        return new IndexedLexicon(documents(reader, FORMS));
    }

    /** The rows that the index holds: entries and exceptions now, examples and members when they are asked for. */
    static Lexicon lexicon(IndexReader reader, String version) throws IOException {
        return new Lexicon(
                rows(reader, "entry", IndexedLexicon::entry),
                rows(reader, "except", IndexedLexicon::except),
                () -> examples(reader),
                () -> members(reader),
                () -> weights(reader),
                version);
    }

    static List<Example> examples(IndexReader reader) {
        return later(reader, "example", IndexedLexicon::example);
    }

    static List<Member> members(IndexReader reader) {
        return later(reader, "member", IndexedLexicon::member);
    }

    static List<Weight> weights(IndexReader reader) {
        return later(reader, "weight", IndexedLexicon::weight);
    }

    private static <T> List<T> rows(IndexReader reader, String type, Function<Document, T> row) throws IOException {
        return documents(reader, type).stream().map(row).toList();
    }

    private static <T> List<T> later(IndexReader reader, String type, Function<Document, T> row) {
        try {
            return rows(reader, type, row);
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon's index cannot be read", e);
        }
    }

    /** The documents of a type in their order. */
    private static List<Document> documents(IndexReader reader, String type) throws IOException {
        List<Document> found = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            StoredFields stored = sequential(leaf.reader());
            PostingsEnum postings = leaf.reader().postings(new Term(IndexFields.TYPE, type), PostingsEnum.NONE);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                found.add(stored.document(postings.docID()));
            }
        }
        found.sort(Comparator.comparingInt(document -> number(document, IndexFields.ORDER)));
        return found;
    }

    /** Documents read one after the other: each block is unpacked once and not once a document. */
    private static StoredFields sequential(LeafReader leaf) throws IOException {
        return leaf instanceof CodecReader codec ? codec.getFieldsReader().getMergeInstance() : leaf.storedFields();
    }

    @Override
    public List<Form> forms(String language, String word, PartOfSpeech pos) {
        List<Form> found = forms.get(new Question(language, word, pos));
        if (found == null) {
            throw new IllegalStateException("index: no forms of a word of the lexicon");
        }
        return found;
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

    private static Weight weight(Document document) {
        return new Weight(
                text(document, IndexFields.TEXT),
                text(document, "next"),
                number(document, "points"),
                number(document, "before"),
                number(document, "after"),
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
