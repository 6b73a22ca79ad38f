package redline.match;

import java.util.List;
import java.util.Set;
import redline.lexicon.WordRole;
import redline.lexicon.compile.Symbols;
import redline.text.Features;
import redline.text.KazakhEvidence;
import redline.text.ScannedText;
import redline.text.Token;

/** What holds in one post: which conditional keys count there. */
final class Conditions {

    private static final Set<String> PLURAL_VERBS = Set.of("are", "were", "have", "aren't", "weren't", "haven't");

    /** A preposition that says how: "breed like rabbits". */
    private static final String LIKE = "like";

    private final ScannedText text;
    private final Symbols symbols;
    private final List<WordKeys> keys;
    private final boolean kazakh;
    private final boolean kazakhLatin;
    private final boolean mainlyKazakhLatin;
    private final boolean transliterated;
    /** The conditions that hold for no word of this post. */
    private final int unheld;

    private final boolean shouting;

    Conditions(ScannedText text, Symbols symbols, List<WordKeys> keys) {
        this.text = text;
        this.symbols = symbols;
        this.keys = keys;
        LatinEvidence evidence = LatinEvidence.of(text, keys);
        this.kazakhLatin = evidence.isKazakh();
        this.mainlyKazakhLatin = evidence.isMainlyKazakh();
        this.transliterated = evidence.isRussian();
        this.kazakh = text.showsKazakh() || kazakhLatin || namesGroupInKazakhPlural();
        this.unheld = (kazakh ? Key.NO_KAZAKH_POST : Key.KAZAKH_POST)
                | (kazakhLatin ? 0 : Key.KAZAKH_LATIN_POST)
                | (transliterated ? 0 : Key.TRANSLITERATED_POST)
                | (isAnyOnly(Token.CYRILLIC, Token.LATIN) ? 0 : Key.CYRILLIC_POST)
                | (isAnyOnly(Token.LATIN, Token.CYRILLIC) ? 0 : Key.LATIN_POST);
        this.shouting = isAllCapitals();
    }

    private boolean isAnyOnly(int script, int other) {
        for (Token token : text.tokens()) {
            if (isOnly(token, script, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAllCapitals() {
        for (Token token : text.tokens()) {
            boolean ofLetters = (token.marks() & (Token.CYRILLIC | Token.LATIN)) != 0;
            if (ofLetters && token.form().length() > 1 && !token.is(Token.ALL_CAPITALS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOnly(Token token, int script, int other) {
        return (token.marks() & script) != 0 && (token.marks() & other) == 0;
    }

    /** Whether the post shows Kazakh, in Cyrillic or in Latin letters. */
    boolean isKazakh() {
        return kazakh;
    }

    /** Whether the post is, at least in part, Russian or Kazakh in Latin letters. */
    boolean isInLatin() {
        return transliterated || kazakhLatin;
    }

    /** Whether a Latin word that is foreign is rather Kazakh than Russian. */
    boolean isKazakhInLatin(int token) {
        WordKeys word = keys.get(token);
        boolean mayBeRussian = transliterated && word.has(Key.TRANSLITERATED_POST);
        boolean mayBeKazakh = kazakhLatin && word.has(Key.KAZAKH_LATIN_POST);
        return mayBeKazakh && (mainlyKazakhLatin || !mayBeRussian);
    }

    /** Whether a reading in Latin letters is of another language than the word. */
    private boolean isOfOtherLanguage(int conditions, int token) {
        int other = isKazakhInLatin(token) ? Key.TRANSLITERATED_POST : Key.KAZAKH_LATIN_POST;
        return (conditions & other) != 0;
    }

    /** The conditions that hold for no word of this post. */
    int unheld() {
        return unheld;
    }

    boolean hold(Key key, int token) {
        int conditions = key.conditions();
        if ((conditions & ~Key.AMBIGUOUS) == 0 && isForeign(token)) {
            return false;
        }
        if (conditions == 0) {
            return true;
        }
        if ((conditions & unheld) != 0) {
            return false;
        }
        if ((conditions & Key.OTHER_LETTERS) != 0 && isOfOtherLanguage(conditions, token)) {
            return false;
        }
        if ((conditions & Key.CYRILLIC_BESIDE) != 0 && !isBeside(token, Token.CYRILLIC)) {
            return false;
        }
        if ((conditions & Key.LATIN_BESIDE) != 0 && !isBeside(token, Token.LATIN)) {
            return false;
        }
        return (conditions & Key.AMBIGUOUS) == 0
                || isClearName(token)
                || isEnglishPlural(key, token)
                || isBeforePluralVerb(key, token);
    }

    /** Whether a Latin word of a post in Russian or Kazakh can be read so: then it is no English word, "no" is «но». */
    boolean isForeign(int token) {
        int language = (transliterated ? Key.TRANSLITERATED_POST : 0) | (kazakhLatin ? Key.KAZAKH_LATIN_POST : 0);
        if (language == 0 || !text.token(token).is(Token.LATIN)) {
            return false;
        }
        return keys.get(token).has(language);
    }

    /** Whether all neighbours of a word, and at least one, have letters of a script. */
    private boolean isBeside(int token, int script) {
        boolean left = token == 0 || (text.token(token - 1).marks() & script) != 0;
        boolean right = token + 1 == text.size() || (text.token(token + 1).marks() & script) != 0;
        return left && right && text.size() > 1;
    }

    /**
     * Whether a word that is also an ordinary word is a name here: a capital inside a sentence where not all is
     * capitals, a head such as "people" right behind, or an unambiguous group, its language or country in the same
     * sentence.
     */
    boolean isClearName(int token) {
        boolean inside = text.boundBefore(token) < ScannedText.SENTENCE;
        if ((inside && !shouting && text.token(token).is(Token.CAPITAL)) || isBeforeHead(token)) {
            return true;
        }
        int from = text.runStart(token, ScannedText.SENTENCE);
        int to = text.runEnd(token, ScannedText.SENTENCE);
        for (int other = from; other < to; other++) {
            if (other != token && namesClearGroup(other)) {
                return true;
            }
        }
        return false;
    }

    /** "Poles are …" at the start of a sentence: the capital alone says nothing there, but few such words end in -s. */
    private boolean isEnglishPlural(Key key, int token) {
        Token word = text.token(token);
        return !shouting
                && word.is(Token.LATIN | Token.CAPITAL)
                && word.form().endsWith("s")
                && (key.features() & Features.ALL_PL) != 0
                && (key.features() & Features.ALL_SG) == 0;
    }

    /** "Roma are …", "Roma steal" at the start of a sentence: the name of one person or of a thing has no plural verb. */
    private boolean isBeforePluralVerb(Key key, int token) {
        Token word = text.token(token);
        int next = token + 1;
        return !shouting
                && word.is(Token.LATIN)
                && word.is(Token.CAPITAL)
                && next < text.size()
                && text.boundBefore(next) == ScannedText.NONE
                && (PLURAL_VERBS.contains(text.token(next).form())
                        || ((key.features() & Features.ALL_PL) != 0 && isPluralVerb(next)));
    }

    /** A verb without -s and no past, before no name and no preposition: "Roma beat Lazio", "Roma lie in third place". */
    private boolean isPluralVerb(int token) {
        int features = 0;
        for (Key key : keys.get(token).keys()) {
            features |= (key.conditions() & ~Key.AMBIGUOUS) == 0 ? key.features() : 0;
        }
        int next = token + 1;
        boolean preposition = next < text.size()
                && has(next, WordRole.PREPOSITION)
                && !text.token(next).form().equals(LIKE);
        boolean named = next < text.size() && text.token(next).is(Token.CAPITAL);
        return (features & Features.VERB) != 0
                && (features & Features.INF) != 0
                && (features & Features.PAST) == 0
                && !named
                && !preposition
                && text.token(token).is(Token.LATIN)
                && !text.token(token).is(Token.CAPITAL);
    }

    /** «Лак халқы», "Sami people": an ordinary word would not stand there; in English it needs its capital. */
    private boolean isBeforeHead(int token) {
        boolean named = !text.token(token).is(Token.LATIN) || text.token(token).is(Token.CAPITAL);
        int next = token + 1;
        if (!named || next >= text.size() || text.boundBefore(next) != ScannedText.NONE) {
            return false;
        }
        return has(next, WordRole.GROUP_HEAD);
    }

    private boolean has(int token, WordRole role) {
        for (Key key : keys.get(token).keys()) {
            if ((symbols.roles(key.symbol()) & role.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean namesGroupInKazakhPlural() {
        for (int token = 0; token < text.size(); token++) {
            if (KazakhEvidence.isPlural(text.token(token).form()) && namesGroup(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesClearGroup(int token) {
        for (Key key : keys.get(token).keys()) {
            boolean clear = (key.conditions() & Key.AMBIGUOUS) == 0;
            if (clear && symbols.group(key.symbol()) != 0 && hold(key, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesGroup(int token) {
        for (Key key : keys.get(token).keys()) {
            if (symbols.group(key.symbol()) != 0 && (key.conditions() & Key.AMBIGUOUS) == 0) {
                return true;
            }
        }
        return false;
    }
}
