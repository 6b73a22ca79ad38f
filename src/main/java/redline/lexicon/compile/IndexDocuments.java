package redline.lexicon.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Except;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.lexicon.SourceRow;
import redline.lexicon.Topic;
import redline.lexicon.Weight;
import redline.lexicon.compile.Inflection.Question;
import redline.lexicon.expand.Form;
import redline.text.WordForms;

/** Rows of the lexicon as Lucene documents, every annotation stored, every inflected form a posting. */
final class IndexDocuments {

    private final Lexicon lexicon;
    private final WordTerms terms;
    private final ContentWords content;
    private final Map<String, String> classWords;

    /** The documents of that lexicon, whose words are kept under those terms. */
    IndexDocuments(Lexicon lexicon, WordTerms terms) {
        this.lexicon = lexicon;
        this.terms = terms;
        this.content = new ContentWords(lexicon, terms);
        this.classWords = lexicon.members().stream()
                .collect(Collectors.groupingBy(
                        member -> member.language() + " " + member.className(),
                        Collectors.collectingAndThen(Collectors.toList(), IndexDocuments::words)));
    }

    /** The words of a class, each once however many of its members hold it. */
    private static String words(List<Member> members) {
        return members.stream()
                .flatMap(member -> WordTerms.names(member).stream())
                .flatMap(name -> Stream.of(name.split("\\s+")))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    Document of(int order, Entry entry) {
        Document document = document("entry", order);
        document.add(new StringField(IndexFields.ID, entry.id(), Store.YES));
        facet(document, IndexFields.LANGUAGE, entry.language());
        document.add(new StoredField(IndexFields.TEXT, entry.text()));
        facet(document, IndexFields.CATEGORY, entry.category().slug());
        document.add(new StoredField("topic", entry.topic().map(Topic::slug).orElse("")));
        entry.topics().forEach(topic -> facet(document, IndexFields.TOPICS, topic.slug()));
        facet(document, IndexFields.STATUS, entry.status().slug());
        document.add(new StoredField("severity", entry.severity()));
        entry.targets().stream().sorted().map(GroupClass::slug).forEach(t -> facet(document, IndexFields.TARGETS, t));
        entry.partsOfSpeech().forEach(pos -> document.add(new StoredField("pos", pos)));
        entry.options().stream().sorted().forEach(option -> document.add(new StoredField("options", option)));
        document.add(new StoredField("why", entry.why()));
        document.add(new StoredField("suggestion", entry.suggestion()));
        document.add(new StoredField("source", entry.source()));
        document.add(new StoredField("reviewedBy", entry.reviewedBy()));
        words(document, entry);
        Set<BytesRef> sketch = Sketch.of(entry, terms);
        sketch.forEach(hash -> document.add(new StringField(IndexFields.SKETCH, hash, Store.YES)));
        document.add(new NumericDocValuesField(IndexFields.SKETCH_SIZE, sketch.size()));
        return document;
    }

    /** What people search: the pattern with the words of its classes, what it flags, and all that is said about it. */
    private void words(Document document, Entry entry) {
        String language = entry.language();
        PatternWords pattern = PatternWords.of(entry.text());
        pattern.words().forEach(word -> text(document, IndexFields.PATTERN + language, word));
        for (String className : pattern.classes()) {
            text(document, IndexFields.PATTERN + language, className);
            text(document, IndexFields.PATTERN + language, classWords.getOrDefault(language + " " + className, ""));
        }
        text(document, IndexFields.WORDS + language, entry.why());
        text(document, IndexFields.WORDS + language, entry.suggestion());
        for (Example example : lexicon.examples(entry.id())) {
            text(document, IndexFields.WORDS + language, example.text());
            example.span()
                    .map(span -> content.in(language, span.in(example.text())))
                    .ifPresent(flagged -> text(document, IndexFields.HITS + language, flagged));
        }
    }

    private static void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Store.NO));
    }

    static Document of(int order, Except except) {
        Document document = document("except", order);
        document.add(new StringField(IndexFields.ID, except.scope(), Store.YES));
        facet(document, IndexFields.LANGUAGE, except.language());
        document.add(new StoredField(IndexFields.TEXT, except.text()));
        row(document, except.row());
        return document;
    }

    static Document of(int order, Example example) {
        Document document = document("example", order);
        document.add(new StringField(IndexFields.ID, example.entryId(), Store.YES));
        document.add(new StoredField("kind", example.kind().slug()));
        document.add(new StoredField(IndexFields.TEXT, example.text()));
        example.span().ifPresent(span -> {
            document.add(new StoredField("start", span.start()));
            document.add(new StoredField("end", span.end()));
        });
        row(document, example.row());
        return document;
    }

    static Document of(int order, Member member) {
        Document document = document("member", order);
        facet(document, IndexFields.LANGUAGE, member.language());
        facet(document, "class", member.className());
        facet(document, "concept", member.concept());
        document.add(new StoredField(IndexFields.TEXT, member.text()));
        member.forms().forEach(form -> document.add(new StoredField("forms", form)));
        document.add(new StoredField("adjective", member.adjective()));
        document.add(new StoredField("feminine", member.feminine()));
        document.add(new StoredField("plural", member.plural()));
        document.add(new StoredField("ambiguous", member.ambiguous() ? 1 : 0));
        facet(document, IndexFields.STATUS, member.status().slug());
        row(document, member.row());
        return document;
    }

    static Document of(int order, Weight weight) {
        Document document = document("weight", order);
        document.add(new StoredField(IndexFields.TEXT, weight.name()));
        document.add(new StoredField("next", weight.next()));
        document.add(new StoredField("points", weight.points()));
        document.add(new StoredField("before", weight.before()));
        document.add(new StoredField("after", weight.after()));
        row(document, weight.row());
        return document;
    }

    /** The inflected forms of one word: postings by form, so that plain Lucene can find the same words. */
    static Document of(int order, Map.Entry<Question, List<Form>> answer) {
        Document document = document("forms", order);
        Question question = answer.getKey();
        facet(document, IndexFields.LANGUAGE, question.language());
        document.add(new StringField(IndexFields.WORD, question.word(), Store.YES));
        document.add(new StringField("partOfSpeech", question.pos().name(), Store.YES));
        List<Form> forms = answer.getValue();
        document.add(new StoredField(
                IndexFields.FORMS, forms.stream().map(Form::text).collect(Collectors.joining("\n"))));
        document.add(new StoredField(
                IndexFields.FEATURES,
                forms.stream().map(form -> Integer.toString(form.features())).collect(Collectors.joining(" "))));
        forms.stream()
                .map(form -> question.language() + " " + WordForms.key(form.text()))
                .distinct()
                .forEach(key -> document.add(new StringField(IndexFields.FORM_KEY, key, Store.NO)));
        return document;
    }

    private static Document document(String type, int order) {
        Document document = new Document();
        document.add(new StringField(IndexFields.TYPE, type, Store.YES));
        document.add(new StoredField(IndexFields.ORDER, order));
        return document;
    }

    private static void facet(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.YES));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static void row(Document document, SourceRow row) {
        document.add(new StoredField(IndexFields.ROW, row.file()));
        document.add(new StoredField(IndexFields.LINE, row.line()));
    }
}
