package redline.lexicon.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import redline.text.Span;

/** A few rows in three languages, enough for every table of the matcher to have something in it. */
final class SmallLexicon {

    static final String TEXT = "Martians are vermin. Пора начинать войну! Марсиане — крысы. Марсиандарды қуу керек.";

    private SmallLexicon() {}

    static Lexicon of(String version) {
        return new Lexicon(
                List.of(
                        entry(
                                "en.dehumanisation.9001",
                                "en",
                                "{target} {be} ~3 (rats|vermin|a plague)",
                                Optional.empty()),
                        entry("ru.border-threat.9001", "ru", "пора начинать война", Optional.of(Topic.FOREIGN_POLICY)),
                        entry("ru.dehumanisation.9001", "ru", "{target} ~2 крыса", Optional.empty()),
                        entry("kk.call-for-exclusion.0184", "kk", "<{target:acc} қу:verb керек>", Optional.empty())),
                List.of(new Except("en.dehumanisation.9001", "en", "rats in the cellar", row())),
                List.of(new Example(
                        "ru.border-threat.9001",
                        Example.Kind.HIT,
                        "Пора начинать войну!",
                        Optional.of(new Span(0, 19)),
                        row())),
                List.of(
                        member("en", "people", "people.martian", "Martian"),
                        member("ru", "people", "people.martian", "марсианин"),
                        member("kk", "people", "people.martian", "марсиан"),
                        member("en", "be", "-", "be")),
                version);
    }

    private static Entry entry(String id, String language, String text, Optional<Topic> topic) {
        return new Entry(
                id,
                language,
                text,
                Category.DEHUMANISATION,
                4,
                topic,
                Set.of(GroupClass.PEOPLE),
                List.of(),
                Set.of(),
                "Why.",
                "Instead.",
                "team",
                "",
                Status.LIVE);
    }

    private static Member member(String language, String className, String concept, String text) {
        return new Member(language, className, concept, text, List.of(), "", "", "", false, Status.LIVE, row());
    }

    private static SourceRow row() {
        return new SourceRow("made-up.tsv", 1);
    }
}
