package redline.context;

import java.util.Optional;
import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.match.Match.MatchTarget;
import redline.match.Match.TokenRange;
import redline.text.Features;
import redline.text.ScannedText;
import redline.text.Token;

/** The group word only modifies a power noun: "the Chinese government", «власти узбеков», «өзбек үкіметі». */
final class PowerRule implements ContextRule {

    private static final int REACH = 3;
    /** What may stand between a group and the office: "the Czech chief prosecutor", «өзбек бас прокуроры». */
    private static final Set<String> CHIEF = Set.of("chief", "senior", "head", "deputy", "бас", "аға");

    private static final int RUSSIAN_GENITIVE = Features.cell(Features.GEN, 0) | Features.cell(Features.GEN, 1);

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        Optional<TokenRange> office = officeCutInto(lattice, match, around);
        if (office.isPresent()) {
            return office.map(
                    name -> new Finding(FindingKind.POWER, lattice.text().span(name.first(), name.last())));
        }
        if (match.target().isEmpty()) {
            return besideSlur(lattice, match, around).map(token -> around.finding(FindingKind.POWER, token));
        }
        return match.target()
                .flatMap(target ->
                        powerAfter(lattice, target.tokens(), around).or(() -> powerBefore(lattice, target, around)))
                .map(token -> around.finding(FindingKind.POWER, token));
    }

    /**
     * "Smash the Martian home | offices", "Martian speakers | of parliament": a word of the match, or the last of its group,
     * is only part of the name of an office.
     */
    private static Optional<TokenRange> officeCutInto(Lattice lattice, Match match, Around around) {
        for (int token = match.firstToken(); token <= match.lastToken(); token++) {
            Optional<TokenRange> name =
                    around.isMatched(token) ? lattice.nameAround(token, WordRole.POWER) : Optional.empty();
            boolean cut = name.filter(range -> !areMatched(around, range) || cutsTarget(lattice, match, range))
                    .isPresent();
            if (cut) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean isCutOffice(Lattice lattice, int token, Around around) {
        return lattice.nameAround(token, WordRole.POWER)
                .filter(name -> !areMatched(around, name))
                .isPresent();
    }

    private static boolean cutsTarget(Lattice lattice, Match match, TokenRange office) {
        return match.target()
                .map(MatchTarget::tokens)
                .filter(group -> group.first() < office.first()
                        && office.first() <= group.last()
                        && group.last() < office.last()
                        && isOf(lattice, group.last() + 1))
                .isPresent();
    }

    private static boolean areMatched(Around around, TokenRange range) {
        for (int token = range.first(); token <= range.last(); token++) {
            if (!around.isMatched(token)) {
                return false;
            }
        }
        return true;
    }

    /** A slur that modifies an office, or stands beside it with a hyphen: it is aimed at who holds the office. */
    private static Optional<Integer> besideSlur(Lattice lattice, Match match, Around around) {
        if (!Slurs.is(match)) {
            return Optional.empty();
        }
        int before = match.firstToken() - 1;
        if (before >= 0 && lattice.is(before, WordRole.POWER) && isHyphen(lattice, before)) {
            return Optional.of(before);
        }
        return powerAfter(lattice, new TokenRange(match.firstToken(), match.lastToken()), around)
                .filter(next -> Slurs.mayModify(lattice, match, next));
    }

    private static boolean isHyphen(Lattice lattice, int token) {
        int end = lattice.text().token(token).span().end();
        return lattice.text().original().startsWith("-", end)
                && lattice.text().token(token + 1).span().start() == end + 1;
    }

    private static Optional<Integer> powerAfter(Lattice lattice, TokenRange target, Around around) {
        int next = target.last() + 1;
        boolean chief = next + 1 < lattice.text().size()
                && lattice.text().boundBefore(next) == ScannedText.NONE
                && CHIEF.contains(lattice.text().token(next).form());
        return powerAt(lattice, chief ? next + 1 : next, around);
    }

    private static Optional<Integer> powerAt(Lattice lattice, int next, Around around) {
        boolean power = next < lattice.text().size()
                && lattice.text().boundBefore(next) == ScannedText.NONE
                && lattice.is(next, WordRole.POWER)
                && !lattice.isGroup(next)
                && (!around.isMatched(next) || isCutOffice(lattice, next, around));
        return power ? Optional.of(next) : Optional.empty();
    }

    /** "The government of the Uzbeks", «власти узбеков»; in Kazakh the power noun follows. */
    private static Optional<Integer> powerBefore(Lattice lattice, MatchTarget target, Around around) {
        int first = target.tokens().first();
        for (int token = first - 1; token >= Math.max(0, first - REACH); token--) {
            if (lattice.text().boundBefore(token + 1) != ScannedText.NONE || around.isMatched(token)) {
                return Optional.empty();
            }
            if (lattice.is(token, WordRole.POWER) && !lattice.isGroup(token)) {
                boolean genitive =
                        token == first - 1 && (target.features() & RUSSIAN_GENITIVE) != 0 && isRussian(lattice, first);
                return genitive || isOf(lattice, token + 1) ? Optional.of(token) : Optional.empty();
            }
            if (lattice.isContent(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isRussian(Lattice lattice, int token) {
        int marks = lattice.text().token(token).marks();
        return (marks & (Token.CYRILLIC | Token.KAZAKH)) == Token.CYRILLIC;
    }

    private static boolean isOf(Lattice lattice, int token) {
        return lattice.text().token(token).form().equals("of");
    }
}
