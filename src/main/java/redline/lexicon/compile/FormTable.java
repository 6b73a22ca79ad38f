package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exact forms and what they are keys to: an open-addressing table over one pool of characters, records in one array.
 * The hash only finds the bucket; the characters decide. Immutable; may be shared between threads.
 */
public final class FormTable {

    /** Integers in a record: symbol, features, flags of the filter, flags of the key. */
    public static final int WIDTH = 4;

    private final char[] pool;
    private final int[] starts;
    private final int[] records;
    private final int[] recordStarts;
    private final int[] slots;

    private FormTable(char[] pool, int[] starts, int[] records, int[] recordStarts) {
        this.pool = pool;
        this.starts = starts;
        this.records = records;
        this.recordStarts = recordStarts;
        this.slots = new int[Integer.highestOneBit(Math.max(8, starts.length * 2)) << 1];
        for (int form = 0; form + 1 < starts.length; form++) {
            int slot = hash(pool, starts[form], starts[form + 1]) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = form + 1;
        }
    }

    /** Collects forms before the table is made. */
    static final class Builder {
        private final Map<String, java.util.TreeSet<Key>> forms = new TreeMap<>();

        void add(String form, int symbol, int features, int filter, int flags) {
            forms.computeIfAbsent(form, f -> new java.util.TreeSet<>()).add(new Key(symbol, features, filter, flags));
        }

        FormTable build() {
            StringBuilder pool = new StringBuilder();
            int[] starts = new int[forms.size() + 1];
            int[] recordStarts = new int[forms.size() + 1];
            int[] records = new int
                    [forms.values().stream().mapToInt(java.util.TreeSet::size).sum() * WIDTH];
            int form = 0;
            int record = 0;
            for (Map.Entry<String, java.util.TreeSet<Key>> entry : forms.entrySet()) {
                pool.append(entry.getKey());
                for (Key key : entry.getValue()) {
                    records[record++] = key.symbol;
                    records[record++] = key.features;
                    records[record++] = key.filter;
                    records[record++] = key.flags;
                }
                starts[++form] = pool.length();
                recordStarts[form] = record;
            }
            return new FormTable(pool.toString().toCharArray(), starts, records, recordStarts);
        }
    }

    private record Key(int symbol, int features, int filter, int flags) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Arrays.compare(
                    new int[] {symbol, features, filter, flags},
                    new int[] {other.symbol, other.features, other.filter, other.flags});
        }
    }

    /** The number of a form, or -1. */
    public int find(CharSequence form) {
        int slot = hash(form) & (slots.length - 1);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (equal(found, form)) {
                return found;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** Index of the first integer of a form's records. */
    public int firstRecord(int form) {
        return recordStarts[form];
    }

    /** Index after the last integer of a form's records. */
    public int endRecord(int form) {
        return recordStarts[form + 1];
    }

    /** One integer of the records. */
    public int record(int index) {
        return records[index];
    }

    /** The first form that is not before a text in the order of the forms. */
    public int ceiling(String text) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (form(middle).compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many forms there are. */
    public int size() {
        return starts.length - 1;
    }

    /** The characters of a form. */
    public String form(int form) {
        return new String(pool, starts[form], starts[form + 1] - starts[form]);
    }

    /** The forms that are keys to a symbol, in order of their characters. */
    public List<String> formsOf(int symbol) {
        java.util.ArrayList<String> found = new java.util.ArrayList<>();
        for (int form = 0; form < size(); form++) {
            for (int i = recordStarts[form]; i < recordStarts[form + 1]; i += WIDTH) {
                if (records[i] == symbol) {
                    found.add(form(form));
                    break;
                }
            }
        }
        return found;
    }

    private boolean equal(int form, CharSequence other) {
        int length = starts[form + 1] - starts[form];
        if (length != other.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pool[starts[form] + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence form) {
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            hash = hash * 31 + form.charAt(i);
        }
        return finish(hash);
    }

    private static int hash(char[] pool, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + pool[i];
        }
        return finish(hash);
    }

    private static int finish(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    void write(DataOutput out) throws IOException {
        Arrays32.writeChars(out, pool);
        Arrays32.write(out, starts);
        Arrays32.write(out, records);
        Arrays32.write(out, recordStarts);
    }

    static FormTable read(ByteBuffer in) {
        return new FormTable(Arrays32.readChars(in), Arrays32.read(in), Arrays32.read(in), Arrays32.read(in));
    }
}
