package redline.text;

import static redline.text.Features.ABL;
import static redline.text.Features.ACC;
import static redline.text.Features.ADJ;
import static redline.text.Features.DAT;
import static redline.text.Features.GEN;
import static redline.text.Features.IMP;
import static redline.text.Features.INF;
import static redline.text.Features.INS;
import static redline.text.Features.LOC;
import static redline.text.Features.NEG;
import static redline.text.Features.NOM;
import static redline.text.Features.NOUN;
import static redline.text.Features.PAST;
import static redline.text.Features.POSS;
import static redline.text.Features.PRED;
import static redline.text.Features.PRES;
import static redline.text.Features.PRIVATIVE;
import static redline.text.Features.PTCP;
import static redline.text.Features.VERB;
import static redline.text.Features.VOICE;

/** The suffixes of Kazakh and the order in which they follow a stem, in the folded alphabet. */
final class KazakhSuffixes {
    static final String START = "stem";

    private static final String PREDICATE = "MIн|сIн|сIз|MIз|сIндAр|сIздAр|DIр";
    private static final String PAST_PERSON = "м|н|нIз|к|ндAр|нIздAр";
    private static final String PRESENT_PERSON = "м|MIн|сIн|DI|MIз|сIз|сIндAр|сIздAр";

    /** Whose nominal suffixes: a noun's carry cells, those of a nominalised verb (or of -дағы) do not. */
    private enum Host {
        SINGULAR,
        PLURAL,
        VERBAL;

        int cell(int grammaticalCase) {
            return this == VERBAL ? 0 : NOUN | Features.cell(grammaticalCase, this == PLURAL ? 1 : 0);
        }

        String at(String node) {
            return name() + '.' + node;
        }
    }

    private KazakhSuffixes() {}

    /** What follows a noun stem. It exits to {@link #nominalised} after -дағы and -нікі. */
    static SuffixGrammar noun() {
        SuffixGrammar grammar = new SuffixGrammar();
        nominal(grammar, Host.SINGULAR);
        nominal(grammar, Host.PLURAL);
        grammar.suffix(Host.SINGULAR.at("bare"), "LAр", 0, Host.PLURAL.at("plural"));
        return grammar.or(START, Host.SINGULAR.at("bare"));
    }

    /** What follows a verb stem. It exits to {@link #nominalised} after participles and -у. */
    static SuffixGrammar verb() {
        SuffixGrammar grammar = new SuffixGrammar();
        voice(grammar);
        finite(grammar);
        nonFinite(grammar);
        imperative(grammar);
        return grammar.end("done", 0);
    }

    /** The nominal suffixes of a form that is no noun stem; it exits to itself. */
    static SuffixGrammar nominalised() {
        SuffixGrammar grammar = new SuffixGrammar();
        nominal(grammar, Host.VERBAL);
        grammar.suffix(Host.VERBAL.at("bare"), "LAр", 0, Host.VERBAL.at("plural"));
        return grammar.or(START, Host.VERBAL.at("bare"));
    }

    private static void nominal(SuffixGrammar grammar, Host host) {
        String bare = host.at("bare");
        grammar.or(host.at("plural"), bare);
        if (host != Host.VERBAL) {
            grammar.suffix(bare, "сIз", NOUN | PRIVATIVE, "done");
        }
        grammar.end(host.at("plural"), host.cell(NOM));
        grammar.suffix(bare, "+I|-сI", POSS, host.at("third"));
        grammar.suffix(bare, "+Iм|-м|+Iн|-н", POSS, host.at("own"));
        grammar.suffix(bare, "+IмIз|-мIз|+IнIз|-нIз", POSS, host.at("ours"));
        cases(grammar, host, bare, "NIн", "GA", "CI", "DA", "BAн", "DAй|шA");
        cases(grammar, host, host.at("third"), "нIн", "нA", "н|нI", "ндA", "нAн", "ндAй|ншA");
        cases(grammar, host, host.at("own"), "нIн", "A", "DI", "DA", "нAн", "DAй|шA");
        cases(grammar, host, host.at("ours"), "DIн", "GA", "DI", "DA", "DAн", "DAй|шA");
        for (String owned : new String[] {"third", "own", "ours"}) {
            grammar.end(host.at(owned), host.cell(NOM));
        }
        grammar.end(host.at("attribute"), 0);
        grammar.exit(host.at("attribute"));
        grammar.suffix(host.at("case"), PREDICATE, PRED, "done");
        grammar.end(host.at("case"), 0);
        grammar.end("done", 0);
    }

    /** The shapes are those of the genitive, dative, accusative, locative, ablative and equative, in this order. */
    private static void cases(SuffixGrammar grammar, Host host, String from, String... shapes) {
        int[] order = {GEN, DAT, ACC, LOC, ABL};
        for (int i = 0; i < order.length; i++) {
            grammar.suffix(from, shapes[i], host.cell(order[i]), host.at("case"));
        }
        grammar.suffix(from, "Mен", host.cell(INS), host.at("case"));
        grammar.suffix(from, shapes[3] + "гI", host.cell(LOC) | ADJ, host.at("attribute"));
        grammar.suffix(from, "Nики", host.cell(GEN) | PRED, host.at("attribute"));
        grammar.suffix(from, shapes[5], ADJ, host.at("case"));
        grammar.suffix(from, PREDICATE, host.cell(NOM) | PRED, "done");
    }

    private static void voice(SuffixGrammar grammar) {
        String voices = "+Iл|-л|+Iн|-н|+Iс|-с|DIр|тIр|GIз|~т";
        grammar.suffix(START, voices, VOICE, "voice");
        grammar.suffix("voice", voices, VOICE, "voices");
        for (String node : new String[] {START, "voice", "voices"}) {
            grammar.or(node, "positive");
            grammar.suffix(node, "MA", VERB | NEG, "negative");
        }
        grammar.or("positive", "any");
        grammar.or("negative", "any");
        grammar.end("negative", IMP);
    }

    private static void finite(SuffixGrammar grammar) {
        grammar.suffix("any", "DI", VERB | PAST, "past");
        grammar.suffix("past", PAST_PERSON, 0, "done");
        grammar.end("past", 0);
        grammar.suffix("any", "сA", VERB, "conditional");
        grammar.suffix("conditional", PAST_PERSON, 0, "condition");
        grammar.suffix("condition", "шI", 0, "done");
        grammar.end("conditional", 0).end("condition", 0);
        grammar.suffix("any", "+A|-й", VERB, "converb");
        grammar.suffix("converb", PRESENT_PERSON, PRES, "done");
        grammar.end("converb", 0);
        grammar.suffix("positive", "+Iп|-п", VERB, "gerund");
        grammar.suffix("gerund", "тI", PAST, "past");
        grammar.suffix("gerund", PREDICATE, PAST | PRED, "done");
        grammar.end("gerund", 0);
    }

    private static void nonFinite(SuffixGrammar grammar) {
        grammar.suffix("any", "GAн", VERB | PTCP | PAST, "nominal");
        grammar.suffix("any", "+AтIн|-йтIн", VERB | PTCP | PRES, "nominal");
        grammar.suffix("positive", "+Aр|-р|ушI", VERB | PTCP, "nominal");
        grammar.suffix("negative", "с", VERB | PTCP, "nominal");
        grammar.suffix("any", "у", VERB | INF, "nominal");
        grammar.suffix("any", "MAк|MAкшI", VERB, "nominal");
        grammar.suffix("any", "GI", VERB, "wish");
        grammar.suffix("wish", "сI|м|н|мIз|нIз", 0, "done");
        grammar.suffix("any", "GAлI|йIншA", VERB, "done");
        grammar.exit("nominal");
        grammar.end("nominal", 0);
    }

    private static void imperative(SuffixGrammar grammar) {
        grammar.suffix("any", "+IнIз|-нIз|+IндAр|-ндAр|+IнIздAр|-нIздAр", VERB | IMP, "command");
        grammar.suffix("any", "сIн|+AйIн|-йIн|+AйIк|-йIк|GIн", VERB | IMP, "command");
        grammar.suffix("command", "шI", 0, "done");
        grammar.end("command", 0);
        grammar.suffix("any", "шI", VERB | IMP, "done");
        grammar.suffix("any", "GAй", VERB | IMP, "wished");
        grammar.suffix("wished", PREDICATE, 0, "done");
        grammar.end("wished", 0);
    }
}
