package redline.lexicon.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Russian morphological dictionary: the readings of a form, and all forms of a lemma. */
final class RussianDictionary {

    /** What a form may be: a form of this lemma, with this tag. */
    record Reading(String lemma, RussianTag tag) {}

    /** A form of a lemma. */
    record Inflected(String text, RussianTag tag) {}

    private static final String FOLDER = "/org/languagetool/resource/ru/";
    private static final String LEMMA_END = "|";

    private final FsaDictionary analysis = FsaDictionary.load(FOLDER + "russian.dict");
    private final FsaDictionary synthesis = FsaDictionary.load(FOLDER + "russian_synth.dict");

    /** The tags met so far; the dictionary has some 1 200. */
    private final Map<String, RussianTag> tags = new ConcurrentHashMap<>();

    /** The readings of a lower-case form; the letter ё may be written е. */
    List<Reading> readings(String form) {
        List<Reading> readings = new ArrayList<>();
        for (byte[] entry : analysis.entries(form)) {
            List<byte[]> parts = analysis.split(entry);
            String lemma = analysis.decode(form, parts.get(0));
            readings.add(new Reading(lemma, tag(analysis.text(parts.get(1)))));
        }
        return readings;
    }

    /** Whether a lower-case form has a reading. */
    boolean has(String form) {
        return analysis.has(form);
    }

    /** All forms of a lemma; homonymous lemmas are not told apart. */
    List<Inflected> paradigm(String lemma) {
        List<Inflected> forms = new ArrayList<>();
        for (byte[] entry : synthesis.continuations(lemma + LEMMA_END)) {
            List<byte[]> parts = synthesis.split(entry);
            String tag = synthesis.text(parts.get(0));
            String form = synthesis.decode(lemma + LEMMA_END + tag, parts.get(1));
            forms.add(new Inflected(form, tag(tag)));
        }
        return forms;
    }

    private RussianTag tag(String text) {
        return tags.computeIfAbsent(text, RussianTag::new);
    }
}
