package redline.lexicon;

import java.util.Arrays;
import java.util.List;
import redline.lexicon.TsvFile.Row;

/** Reads a member row of a class. */
final class MemberRow {

    /** How the names of classes of derogatory names begin: their words may say which group they are for. */
    static final String SLURS = "slur-";

    private MemberRow() {}

    static Member read(Row row, String language, List<Problem> problems) {
        String className = row.cell(1);
        String concept = row.cell(2);
        boolean group = GroupClass.of(className).isPresent();
        if (className.isEmpty()) {
            problems.add(problem(row, 1, "a member without a class", "name the class"));
        }
        if (row.cell(3).isEmpty()) {
            problems.add(problem(row, 3, "a member without a text", "write its citation form"));
        }
        if (group && !concept.startsWith(className + ".")) {
            String cure = "write a concept such as " + className + ".name, the same in every language";
            problems.add(problem(row, 2, "concept \"" + concept + "\" is not of class " + className, cure));
        } else if (!group && !concept.equals("-") && !className.startsWith(SLURS)) {
            String cure = "groups go into one of the closed classes; a word class has the concept -, but a slur-… class"
                    + " may name the group that a word belittles";
            problems.add(problem(row, 2, "a concept in class " + className + ", which holds no groups", cure));
        }
        String ambiguous = row.cell(8);
        if (!ambiguous.isEmpty() && !ambiguous.equals("yes") && !ambiguous.equals("no")) {
            problems.add(problem(row, 8, "ambiguous is \"" + ambiguous + "\"", "write yes or leave it empty"));
        }
        Status status = Status.of(row.cell(9)).orElse(Status.DRAFT);
        if (Status.of(row.cell(9)).isEmpty()) {
            problems.add(problem(row, 9, "unknown status \"" + row.cell(9) + "\"", "use draft, shadow or live"));
        }
        return new Member(
                language,
                className,
                concept,
                row.cell(3),
                list(row.cell(4)),
                row.cell(5),
                row.cell(6),
                row.cell(7),
                ambiguous.equals("yes"),
                status,
                row.at());
    }

    private static List<String> list(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static Problem problem(Row row, int column, String what, String cure) {
        return new Problem(row.at(), column + 1, what, cure);
    }
}
