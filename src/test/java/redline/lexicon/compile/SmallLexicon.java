package redline.lexicon.compile;

import static redline.lexicon.MadeUpRows.ROW;
import static redline.lexicon.MadeUpRows.entry;
import static redline.lexicon.MadeUpRows.hit;
import static redline.lexicon.MadeUpRows.member;

import java.util.List;
import java.util.Optional;
import redline.lexicon.Except;
import redline.lexicon.Lexicon;
import redline.lexicon.Topic;

/** A few rows in three languages, enough for every table of the matcher to have something in it. */
final class SmallLexicon {

    static final String TEXT = "Martians are vermin. Пора начинать войну! Марсиане — крысы. Марсиандарды қуу керек.";

    private SmallLexicon() {}

    static Lexicon of(String version) {
        return new Lexicon(
                List.of(
                        entry("en.dehumanisation.9001", "{target} {be} ~3 (rats|vermin|a plague)", Optional.empty()),
                        entry("ru.border-threat.9001", "пора начинать война", Optional.of(Topic.FOREIGN_POLICY)),
                        entry("ru.dehumanisation.9001", "{target} ~2 крыса", Optional.empty()),
                        entry("kk.call-for-exclusion.0184", "<{target:acc} қу:verb керек>", Optional.empty())),
                List.of(new Except("en.dehumanisation.9001", "en", "rats in the cellar", ROW)),
                List.of(hit("ru.border-threat.9001", "Пора начинать войну!", 19)),
                List.of(
                        member("en", "people", "people.martian", "Martian"),
                        member("ru", "people", "people.martian", "марсианин"),
                        member("kk", "people", "people.martian", "марсиан"),
                        member("en", "be", "-", "be")),
                version);
    }
}
