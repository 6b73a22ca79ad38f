package redline.match;

import java.util.ArrayList;
import java.util.List;
import redline.text.Span;

/** A text of which some letters are written otherwise, and the way back to the plain text. */
final class Rewritten {

    private final String plain;
    /** What stands before the text, then what stands for each of its characters. */
    private final String[] written;

    Rewritten(String plain) {
        this.plain = plain;
        this.written = new String[plain.length() + 1];
        written[0] = "";
        for (int i = 0; i < plain.length(); i++) {
            written[i + 1] = plain.substring(i, i + 1);
        }
    }

    private Rewritten(Rewritten other) {
        this.plain = other.plain;
        this.written = other.written.clone();
    }

    Rewritten copy() {
        return new Rewritten(this);
    }

    String plain() {
        return plain;
    }

    /** What stands for a character of the plain text. */
    String at(int index) {
        return written[index + 1];
    }

    void write(int index, String text) {
        written[index + 1] = text;
    }

    /** Puts a sign before a character; it does not belong to it. */
    void putBefore(int index, String sign) {
        written[index] += sign;
    }

    String text() {
        return String.join("", written);
    }

    /** Where a range of the plain text stands now. */
    Span of(Span range) {
        return new Span(lengthOf(range.start() + 1), lengthOf(range.end() + 1));
    }

    private int lengthOf(int cells) {
        int length = 0;
        for (int i = 0; i < cells; i++) {
            length += written[i].length();
        }
        return length;
    }

    /** Whether a range of the text starts where a word of the plain text starts and ends where one ends. */
    boolean isWords(Span range) {
        boolean starting = false;
        boolean ending = false;
        int at = written[0].length();
        for (int i = 0; i < plain.length(); i++) {
            starting |= at == range.start() && !isWordCharacter(i - 1);
            at += at(i).length();
            ending |= at == range.end() && !isWordCharacter(i + 1);
        }
        return starting && ending;
    }

    private boolean isWordCharacter(int index) {
        return index >= 0 && index < plain.length() && Character.isLetterOrDigit(plain.charAt(index));
    }

    /** The words of the plain text inside a range: runs of letters with no digit, hyphen or apostrophe at their edges. */
    List<Span> words(Span within) {
        List<Span> words = new ArrayList<>();
        int start = within.start();
        for (int i = within.start(); i <= within.end(); i++) {
            boolean letter = i < within.end() && Character.isLetter(plain.charAt(i));
            if (!letter && i > start && !isJoint(start - 1) && !isJoint(i)) {
                words.add(new Span(start, i));
            }
            start = letter ? start : i + 1;
        }
        return words;
    }

    private boolean isJoint(int index) {
        return isWordCharacter(index)
                || (index >= 0
                        && index < plain.length()
                        && "-'’.@#_".indexOf(plain.charAt(index)) >= 0
                        && !endsSentence(index));
    }

    private boolean endsSentence(int index) {
        return plain.charAt(index) == '.' && !isWordCharacter(index + 1);
    }
}
