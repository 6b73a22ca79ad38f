package redline.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redline.lexicon.WordRole;
import redline.lexicon.compile.KeyFlags;
import redline.lexicon.compile.MatchTables;
import redline.text.Features;
import redline.text.ScannedText;
import redline.text.Token;

/**
 * Turns a scanned text into a lattice: the keys of every word whose conditions hold in this post, then names of several
 * words (the longest of each class at each start), then group words together with the head they modify.
 */
final class LatticeBuilder {

    private static final Set<String> STANCES = Set.of("anti", "pro", "non", "pan", "анти", "про", "не", "пан");

    private final MatchTables tables;
    private final KeyReader reader;
    private final boolean namesHoldClasses;

    LatticeBuilder(MatchTables tables, KeyReader reader) {
        this.tables = tables;
        this.reader = reader;
        this.namesHoldClasses =
                tables.nameOutputs().stream().anyMatch(name -> (name.flags() & KeyFlags.HOLDS_CLASS) != 0);
    }

    Lattice build(ScannedText scanned, Optional<Lattice> parent) {
        KeyReader.Reading words = reader.read(scanned);
        return build(words, new Conditions(words.text(), tables.symbols(), words.keys()), parent);
    }

    Lattice build(KeyReader.Reading words, Conditions conditions, Optional<Lattice> parent) {
        ScannedText text = words.text();
        List<WordKeys> all = words.keys();
        ScannedText read = asRead(text, conditions, all);
        Lattice lattice = new Lattice(read, parent, tables.symbols(), conditions.isKazakh());
        boolean second = false;
        for (int i = 0; i < text.size(); i++) {
            boolean first = i + 1 < text.size()
                    && addSplitWord(lattice, conditions, i, reader.splitWords().keys(text, all, i));
            List<Key> keys = all.get(i).keys();
            addWord(lattice, conditions, i, first || second ? wellSpelled(keys) : keys);
            second = first;
        }
        new NamePass(tables, lattice, conditions, 0).run();
        if (namesHoldClasses) {
            new NamePass(tables, lattice, conditions, KeyFlags.HOLDS_CLASS).run();
        }
        addGroupHeads(lattice);
        PronounEdges.add(lattice);
        return lattice;
    }

    /** The context is read in the letters of the language and without disguises: "ne" is «не», "6із" is «біз». */
    private ScannedText asRead(ScannedText text, Conditions conditions, List<WordKeys> all) {
        Map<Integer, String> spellings = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            int index = i;
            if (conditions.isInLatin()) {
                all.set(
                        i,
                        new WordKeys(
                                token.form(),
                                reader.words().keysInLatin(token, all.get(i).keys())));
            }
            if (conditions.isForeign(i)) {
                spellings.put(i, reader.words().inCyrillic(token, conditions.isKazakhInLatin()));
            } else {
                reader.words().spelling(token).ifPresent(spelling -> spellings.put(index, spelling));
            }
        }
        return spellings.isEmpty() ? text : text.spelled(spellings);
    }

    private static List<Key> wellSpelled(List<Key> keys) {
        return keys.stream()
                .filter(key -> (key.kinds() & MatchKind.MISSPELLING.bit()) == 0)
                .toList();
    }

    /** Adds two words that are one, and says whether they are: then the pieces are no misspelled words. */
    private boolean addSplitWord(Lattice lattice, Conditions conditions, int token, List<Key> found) {
        boolean holds = false;
        int kinds = MatchKind.SPLIT.bit() | markKinds(lattice.text().token(token));
        for (Key key : found) {
            if (conditions.hold(key, token)) {
                lattice.add(lattice.edge(token, token + 2, key.symbol(), key.features(), key.kinds() | kinds));
                holds = true;
            }
        }
        return holds;
    }

    private void addWord(Lattice lattice, Conditions conditions, int token, List<Key> found) {
        Token word = lattice.text().token(token);
        int kinds = markKinds(word);
        for (Key key : found) {
            boolean compound = tables.symbols().group(key.symbol()) != 0 && isTailOfCompound(lattice.text(), token);
            if (conditions.hold(key, token) && !compound) {
                lattice.addInOrder(lattice.edge(token, token + 1, key.symbol(), key.features(), key.kinds() | kinds));
            }
        }
        if (Character.isDigit(word.form().charAt(0))) {
            lattice.addRole(token, WordRole.FILLER);
        }
    }

    /** "anti-American", «про-китайский»: the word names a stance, not a group. */
    private static boolean isTailOfCompound(ScannedText text, int token) {
        if (token == 0 || !STANCES.contains(text.token(token - 1).form())) {
            return false;
        }
        int start = text.token(token).span().start();
        return text.token(token - 1).span().end() == start - 1
                && text.original().charAt(start - 1) == '-';
    }

    static int markKinds(Token word) {
        return (word.is(Token.INVISIBLE) ? MatchKind.INVISIBLE.bit() : 0)
                | (word.is(Token.COMBINING) ? MatchKind.COMBINING.bit() : 0)
                | (word.is(Token.COMPATIBILITY) ? MatchKind.COMPATIBILITY.bit() : 0)
                | (word.is(Token.SPACED) ? MatchKind.SPACED.bit() : 0)
                | (word.is(Token.GLUED) ? MatchKind.GLUED.bit() : 0);
    }

    /** «узбекский народ», "Uzbek people", «өзбек халқы»: the group word modifies a head that still means the group. */
    private void addGroupHeads(Lattice lattice) {
        int noun = Features.NOUN | Features.CELLS | Features.KAZAKH;
        for (int head = 1; head < lattice.text().size(); head++) {
            if (!lattice.is(head, WordRole.GROUP_HEAD) || lattice.text().boundBefore(head) != ScannedText.NONE) {
                continue;
            }
            int features = 0;
            for (Edge edge : lattice.from(head)) {
                boolean isHead = (tables.symbols().roles(edge.symbol()) & WordRole.GROUP_HEAD.bit()) != 0;
                features |= isHead && edge.to() == head + 1 ? edge.features() & noun : 0;
            }
            boolean collective = lattice.is(head, WordRole.COLLECTIVE);
            int headFeatures = Features.NOUN | (collective ? Features.inBothNumbers(features) : features);
            int end = head + 1;
            List<Edge> modifiers = lattice.endingAt(head).stream()
                    .filter(edge -> edge.group() != 0 && mayModify(edge))
                    .toList();
            modifiers.forEach(
                    edge -> lattice.add(lattice.edge(edge.from(), end, edge.symbol(), headFeatures, edge.kinds())));
        }
    }

    private static boolean mayModify(Edge edge) {
        return (edge.features() & (Features.ADJ | Features.BARE)) != 0;
    }
}
