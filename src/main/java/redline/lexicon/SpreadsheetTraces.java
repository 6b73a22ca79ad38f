package redline.lexicon;

import java.util.Optional;
import java.util.regex.Pattern;

/** What spreadsheet programs do to text that they take for something else. */
final class SpreadsheetTraces {

    static final String CURE = "restore the cell, and edit these files with a text editor";

    /** The characters with which every trace begins. */
    private static final String BEGINNINGS = "#\"0123456789";

    private static final Pattern ERROR = Pattern.compile("#(NAME\\?|REF!|VALUE!|DIV/0!|N/A|NULL!|NUM!).*");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}.*"
        + "|\\d{1,2}[-.](?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|"
        + "ноя|дек)[а-я.]*(-\\d{2,4})?");
    private static final Pattern QUOTING = Pattern.compile("\".*\"\".*\"");

    private SpreadsheetTraces() {}

    /** What happened to a cell, if anything shows. */
    static Optional<String> in(String cell) {
        if (cell.isEmpty() || BEGINNINGS.indexOf(cell.charAt(0)) < 0) {
            return Optional.empty();
        }
        if (ERROR.matcher(cell).matches()) {
            return Optional.of("a spreadsheet error");
        }
        if (DATE.matcher(cell).matches()) {
            return Optional.of("a date, as a spreadsheet makes of words and numbers");
        }
        return QUOTING.matcher(cell).matches()
                ? Optional.of("quotation marks doubled by a spreadsheet")
                : Optional.empty();
    }
}
