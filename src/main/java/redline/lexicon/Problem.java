package redline.lexicon;

/**
 * One mistake in the human-edited data.
 *
 * @param column the cell, counted from 1
 * @param what what is wrong
 * @param cure what to do
 */
public record Problem(SourceRow row, int column, String what, String cure) implements Comparable<Problem> {

    @Override
    public String toString() {
        return row.file() + ":" + row.line() + ":" + column + ": " + what + "; " + cure;
    }

    @Override
    public int compareTo(Problem other) {
        int byFile = row.file().compareTo(other.row.file());
        int byLine = byFile != 0 ? byFile : Integer.compare(row.line(), other.row.line());
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
