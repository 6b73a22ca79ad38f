package redline.context;

import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.text.ScannedText;

/** Words that agree with what somebody said: "and he was right", «правильно говорил», «дұрыс айтқан». */
final class Endorsement {

    private static final int REACH = 2;
    private static final Set<String> RIGHT = Set.of("right", "correct", "прав", "права", "правы");
    private static final Set<String> HE =
            Set.of("он", "она", "они", "был", "была", "были", "и", "же", "ведь", "абсолютно");
    private static final Set<String> RIGHTLY =
            Set.of("rightly", "правильно", "верно", "правду", "дело", "дұрыс", "рас", "шындықты");

    private static final Set<String> AGREE = Set.of("agree", "согласен", "согласна", "согласны", "поддерживаю");
    private static final Set<String> WE = Set.of("i", "we", "я", "мы");
    private static final Set<String> EVERYBODY =
            Set.of("we", "everybody", "everyone", "all", "most", "мы", "все", "каждый", "многие");
    private static final Set<String> THINK = Set.of(
            "think", "thinks", "know", "knows", "feel", "думаем", "думают", "думает", "знаем", "знают", "молчат",
            "боятся");
    private static final Set<String> WHAT = Set.of("what", "что", "чем");
    private static final int SUBJECT_REACH = 3;

    private Endorsement() {}

    /** Whether some word of the sentence around a match agrees; "was right" may also be part of what is said. */
    static boolean stands(Lattice lattice, Around around) {
        for (int token = around.sentenceStart(); token < around.sentenceEnd(); token++) {
            if (around.isMatched(token)) {
                continue;
            }
            if (isRight(lattice, token)
                    || isRightly(lattice, token)
                    || agrees(lattice, token)
                    || thinkAll(lattice, token)) {
                return !lattice.text().isQuestion(token);
            }
        }
        return false;
    }

    private static boolean isRight(Lattice lattice, int token) {
        if (!RIGHT.contains(lattice.text().token(token).form()) || Saying.isNegated(lattice, token)) {
            return false;
        }
        boolean russian = lattice.text().token(token).form().charAt(0) > 'z';
        for (int before = token - 1; before >= Math.max(0, token - REACH); before--) {
            boolean subject =
                    russian ? HE.contains(lattice.text().token(before).form()) : lattice.is(before, WordRole.BE);
            if (subject) {
                return true;
            }
        }
        return false;
    }

    /** "I agree", «и я согласен». */
    private static boolean agrees(Lattice lattice, int token) {
        return token > 0
                && AGREE.contains(lattice.text().token(token).form())
                && lattice.text().boundBefore(token) == ScannedText.NONE
                && WE.contains(lattice.text().token(token - 1).form());
    }

    /** "He said what we all think", «то, о чём все молчат»: the speaker is one of all. */
    private static boolean thinkAll(Lattice lattice, int token) {
        if (!THINK.contains(lattice.text().token(token).form())) {
            return false;
        }
        boolean everybody = false;
        for (int before = token - 1; before >= Math.max(0, token - SUBJECT_REACH); before--) {
            String form = lattice.text().token(before).form();
            if (WHAT.contains(form) && everybody) {
                return before > 0 && (!lattice.isContent(before - 1) || lattice.is(before - 1, WordRole.QUOTE_VERB));
            }
            everybody |= EVERYBODY.contains(form);
        }
        return false;
    }

    private static boolean isRightly(Lattice lattice, int token) {
        int next = token + 1;
        return RIGHTLY.contains(lattice.text().token(token).form())
                && next < lattice.text().size()
                && lattice.text().boundBefore(next) == ScannedText.NONE
                && lattice.is(next, WordRole.QUOTE_VERB)
                && ThirdPerson.is(lattice.text().token(next).form())
                && !Saying.isNegated(lattice, token);
    }
}
