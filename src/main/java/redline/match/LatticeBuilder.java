package redline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final MatchTables tables;
    private final KeyReader reader;
    private final ProspectTable prospects;
    private final boolean namesHoldClasses;

    LatticeBuilder(MatchTables tables, KeyReader reader) {
        this(new ProspectTable(tables, new BitSet()), reader);
    }

    LatticeBuilder(ProspectTable prospects, KeyReader reader) {
        this.tables = prospects.tables();
        this.reader = reader;
        this.prospects = prospects;
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
        List<Edge> splits = new ArrayList<>();
        BitSet wellSpelled = new BitSet();
        for (int i = 0; i + 1 < text.size(); i++) {
            if (addSplitWord(read, conditions, i, reader.splitWords().keys(text, all, i), splits)) {
                wellSpelled.set(i, i + 2);
            }
        }
        int unheld = conditions.unheld();
        List<WordKeys> held = new ArrayList<>(all.size());
        List<WordProspects> uses = new ArrayList<>(all.size());
        for (WordKeys word : all) {
            WordKeys left = word.without(unheld);
            held.add(left);
            uses.add(left.prospects(prospects));
        }
        WordEdges single = new WordEdges(read, held, conditions, tables.symbols(), wellSpelled);
        LatticeEdges edges = new LatticeEdges(tables.symbols(), single, uses);
        Lattice lattice = new Lattice(read, parent, edges, conditions.isKazakh());
        splits.forEach(lattice::addSplit);
        addNumbers(lattice);
        new NamePass(prospects, lattice, conditions, 0).run();
        if (namesHoldClasses && mayHoldClassNames(edges, text.size())) {
            new NamePass(prospects, lattice, conditions, KeyFlags.HOLDS_CLASS).run();
        }
        addGroupHeads(lattice);
        PronounEdges.add(lattice);
        AnaphorEdges.add(lattice);
        return lattice;
    }

    /** The context is read in the letters of the language and without disguises: "ne" is «не», "6із" is «біз». */
    private ScannedText asRead(ScannedText text, Conditions conditions, List<WordKeys> all) {
        Map<Integer, String> spellings = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            int index = i;
            List<Key> known = all.get(i).keys();
            List<Key> latin = conditions.isInLatin() ? reader.words().keysInLatin(token, known) : known;
            if (latin.size() > known.size()) {
                all.set(i, new WordKeys(token.form(), latin));
            }
            if (conditions.isForeign(i)) {
                spellings.put(i, reader.words().inCyrillic(token, conditions.isKazakhInLatin(i)));
            } else {
                reader.words().spelling(token).ifPresent(spelling -> spellings.put(index, spelling));
            }
        }
        return spellings.isEmpty() ? text : text.spelled(spellings);
    }

    /** Whether all that some name in which a class stands asks for is there. */
    private boolean mayHoldClassNames(LatticeEdges edges, int words) {
        Needs needs = prospects.needs();
        Places present = needs.none();
        for (int token = 0; token < words; token++) {
            present.addAll(edges.prospects(token).asked());
            for (Edge edge : edges.addedFrom(token)) {
                if (needs.place(edge.symbol()) >= 0) {
                    present.add(needs.place(edge.symbol()));
                }
            }
        }
        for (int token = 0; token < words; token++) {
            for (int number : edges.prospects(token).names()) {
                if (needs.hold(number, 0, present)) {
                    return true;
                }
            }
            for (Edge edge : edges.addedFrom(token)) {
                if (mayHold(prospects.names(), edge.symbol(), present)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayHold(SymbolLists names, int symbol, Places present) {
        for (int i = names.first(symbol); i < names.end(symbol); i++) {
            if (prospects.needs().hold(names.at(i), 0, present)) {
                return true;
            }
        }
        return false;
    }

    /** Collects two words that are one, and says whether they are: then the pieces are no misspelled words. */
    private boolean addSplitWord(
            ScannedText text, Conditions conditions, int token, List<Key> found, List<Edge> splits) {
        boolean holds = false;
        for (Key key : found) {
            if (conditions.hold(key, token)) {
                int kinds = key.kinds() | MatchKind.SPLIT.bit() | WordEdges.markKinds(text.token(token));
                int group = tables.symbols().group(key.symbol());
                splits.add(new Edge(token, token + 2, key.symbol(), group, key.features(), kinds, Optional.empty()));
                holds = true;
            }
        }
        return holds;
    }

    private static void addNumbers(Lattice lattice) {
        for (int token = 0; token < lattice.text().size(); token++) {
            if (Character.isDigit(lattice.text().token(token).form().charAt(0))) {
                lattice.addRole(token, WordRole.FILLER);
            }
        }
    }

    /** «узбекский народ», "Uzbek people", «өзбек халқы»: the group word modifies a head that still means the group. */
    private void addGroupHeads(Lattice lattice) {
        int noun = Features.NOUN | Features.CELLS | Features.KAZAKH;
        for (int head = 1; head < lattice.text().size(); head++) {
            if (!lattice.is(head, WordRole.GROUP_HEAD) || lattice.text().boundBefore(head) != ScannedText.NONE) {
                continue;
            }
            int features = 0;
            for (Edge edge : headsAt(lattice, head)) {
                features |= edge.features() & noun;
            }
            boolean collective = lattice.is(head, WordRole.COLLECTIVE);
            int headFeatures = Features.NOUN | (collective ? Features.inBothNumbers(features) : features);
            int end = head + 1;
            for (Edge edge : List.copyOf(lattice.edges().groupsEndingAt(head))) {
                if (mayModify(edge)) {
                    lattice.add(lattice.edge(edge.from(), end, edge.symbol(), headFeatures, edge.kinds()));
                }
            }
        }
    }

    private List<Edge> headsAt(Lattice lattice, int token) {
        List<Edge> heads = new ArrayList<>();
        List<Key> withRoles = lattice.edges().prospects(token).roles();
        for (Edge edge : lattice.edges().words().those(token, withRoles)) {
            if ((tables.symbols().roles(edge.symbol()) & WordRole.GROUP_HEAD.bit()) != 0) {
                heads.add(edge);
            }
        }
        return heads;
    }

    private static boolean mayModify(Edge edge) {
        return (edge.features() & (Features.ADJ | Features.BARE)) != 0;
    }
}
