package redline.lexicon.compile;

import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Except;
import redline.lexicon.GroupClass;
import redline.lexicon.Member;
import redline.lexicon.SourceRow;
import redline.lexicon.Topic;
import redline.lexicon.compile.Inflection.Question;
import redline.lexicon.expand.Form;

/** Rows of the lexicon as Lucene documents, every annotation stored, every inflected form a posting. */
final class IndexDocuments {

    private IndexDocuments() {}

    static Document of(int order, Entry entry, List<Example> examples) {
        Document document = document("entry", order);
        document.add(new StringField(IndexFields.ID, entry.id(), Store.YES));
        document.add(new StringField(IndexFields.LANGUAGE, entry.language(), Store.YES));
        document.add(new StoredField(IndexFields.TEXT, entry.text()));
        facet(document, "category", entry.category().slug());
        facet(document, "topic", entry.topic().map(Topic::slug).orElse(""));
        facet(document, "status", entry.status().slug());
        document.add(new StoredField("severity", entry.severity()));
        entry.targets().stream().sorted().map(GroupClass::slug).forEach(t -> facet(document, "targets", t));
        entry.partsOfSpeech().forEach(pos -> document.add(new StoredField("pos", pos)));
        entry.options().stream().sorted().forEach(option -> document.add(new StoredField("options", option)));
        document.add(new StoredField("why", entry.why()));
        document.add(new StoredField("suggestion", entry.suggestion()));
        document.add(new StoredField("source", entry.source()));
        document.add(new StoredField("reviewedBy", entry.reviewedBy()));
        String words = IndexFields.WORDS + entry.language();
        document.add(new TextField(words, entry.text() + " " + entry.suggestion(), Store.NO));
        document.add(new TextField(IndexFields.WORDS + "en", entry.why(), Store.NO));
        examples.forEach(example -> document.add(new TextField(words, example.text(), Store.NO)));
        return document;
    }

    static Document of(int order, Except except) {
        Document document = document("except", order);
        document.add(new StringField(IndexFields.ID, except.scope(), Store.YES));
        document.add(new StringField(IndexFields.LANGUAGE, except.language(), Store.YES));
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
        document.add(new StringField(IndexFields.LANGUAGE, member.language(), Store.YES));
        facet(document, "class", member.className());
        facet(document, "concept", member.concept());
        document.add(new StoredField(IndexFields.TEXT, member.text()));
        member.forms().forEach(form -> document.add(new StoredField("forms", form)));
        document.add(new StoredField("adjective", member.adjective()));
        document.add(new StoredField("feminine", member.feminine()));
        document.add(new StoredField("plural", member.plural()));
        document.add(new StoredField("ambiguous", member.ambiguous() ? 1 : 0));
        facet(document, "status", member.status().slug());
        row(document, member.row());
        return document;
    }

    /** The inflected forms of one word: postings by form, so that plain Lucene can find the same words. */
    static Document of(int order, Map.Entry<Question, List<Form>> answer) {
        Document document = document("forms", order);
        Question question = answer.getKey();
        document.add(new StringField(IndexFields.LANGUAGE, question.language(), Store.YES));
        document.add(new StringField(IndexFields.WORD, question.word(), Store.YES));
        document.add(new StringField("partOfSpeech", question.pos().name(), Store.YES));
        for (Form form : answer.getValue()) {
            document.add(new StringField(IndexFields.FORM, form.text(), Store.YES));
            document.add(new StoredField(IndexFields.FEATURES, form.features()));
        }
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
