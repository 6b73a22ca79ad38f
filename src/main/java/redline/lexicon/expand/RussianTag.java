package redline.lexicon.expand;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import redline.text.Features;

/** A tag of the Russian dictionary, such as {@code NN:Anim:Masc:Sin:Nom}, with its features. */
final class RussianTag {

    private static final Set<String> NAMES = Set.of("Name", "Fam", "Patr");
    private static final Set<String> AGREEMENT = Set.of("Masc", "Fem", "Neut", "PL");

    private final String head;
    private final Set<String> parts;
    private final List<String> participle;
    private final boolean personalName;
    private final int features;

    /** The tag of that text. */
    RussianTag(String text) {
        List<String> all = List.of(text.split(":"));
        head = all.get(0);
        parts = new HashSet<>(all);
        participle = all.stream().takeWhile(part -> !AGREEMENT.contains(part)).toList();
        personalName = isNoun() && !Collections.disjoint(parts, NAMES);
        features = featuresOfParts();
    }

    boolean has(String part) {
        return parts.contains(part);
    }

    /** The parts up to the gender or number: what kind of participle it is. */
    List<String> participle() {
        return participle;
    }

    boolean isNoun() {
        return head.equals("NN");
    }

    boolean isPronoun() {
        return head.equals("PNN");
    }

    boolean isAdjective() {
        return head.equals("ADJ") || head.equals("Ord");
    }

    boolean isParticiple() {
        return head.equals("PT") || isShortParticiple();
    }

    private boolean isShortParticiple() {
        return head.equals("PT_Short");
    }

    boolean isAdverbialParticiple() {
        return head.equals("DPT");
    }

    boolean isVerbal() {
        return head.equals("VB") || isParticiple() || isAdverbialParticiple();
    }

    /** Whether the word has forms; adverbs, particles and such stand for themselves. */
    boolean isInflected() {
        return isNoun() || isPronoun() || isAdjective() || isVerbal();
    }

    /** A first name, a family name or a patronymic. */
    boolean isPersonalName() {
        return personalName;
    }

    /** A family name or a patronymic: its paradigm has feminine forms that a common noun lacks. */
    boolean isFamilyName() {
        return isNoun() && (has("Fam") || has("Patr"));
    }

    boolean isShort() {
        return isShortParticiple() || (isAdjective() && has("Short"));
    }

    boolean isPlural() {
        return has("PL");
    }

    boolean isNominative() {
        return has("Nom");
    }

    boolean isDeclined() {
        return grammaticalCase() >= 0;
    }

    /** The feature bits of a form with this tag. */
    int features() {
        return features;
    }

    private int featuresOfParts() {
        if (isNoun()) {
            return Features.NOUN | cells();
        }
        if (isPronoun()) {
            return cells();
        }
        if (isAdjective()) {
            return Features.ADJ | adjectiveCells();
        }
        if (isParticiple()) {
            return Features.VERB | Features.PTCP | Features.ADJ | adjectiveCells();
        }
        return isVerbal() ? Features.VERB | verbFlags() : 0;
    }

    private int verbFlags() {
        if (isAdverbialParticiple()) {
            return 0;
        }
        int flags = has("IMP") ? Features.IMP : 0;
        flags |= has("INF") ? Features.INF : 0;
        flags |= has("Past") ? Features.PAST : 0;
        return has("Real") || has("Fut") ? flags | Features.PRES : flags;
    }

    private int adjectiveCells() {
        if (isShort()) {
            return Features.cell(Features.NOM, isPlural() ? 1 : 0);
        }
        return has("Comp") ? 0 : cells();
    }

    private int cells() {
        int grammaticalCase = grammaticalCase();
        if (grammaticalCase >= 0) {
            return Features.cell(grammaticalCase, isPlural() ? 1 : 0);
        }
        if (isPlural()) {
            return Features.ALL_PL;
        }
        return isSingular() ? Features.ALL_SG : Features.CELLS;
    }

    /** Adjectives show the singular by their gender, nouns by a mark of its own. */
    private boolean isSingular() {
        return has("Sin") || (!isNoun() && (has("Masc") || has("Fem") || has("Neut")));
    }

    private int grammaticalCase() {
        if (has("Nom") || has("Z")) {
            return Features.NOM;
        }
        if (has("R") || has("2R")) {
            return Features.GEN;
        }
        if (has("D")) {
            return Features.DAT;
        }
        if (has("V")) {
            return Features.ACC;
        }
        if (has("T")) {
            return Features.INS;
        }
        return has("P") || has("2P") ? Features.LOC : -1;
    }
}
