package io.github.warraq.gist;

/** Amounts by hashes, in the order of nothing. */
final class LongCounts {
    private static final int FEW = 512;

    private long[] keys = new long[FEW];
    private int[] amounts = new int[FEW];
    private int size;

    /** Adds an amount of 1 or more. */
    void add(long key, int amount) {
        int place = place(key);
        if (amounts[place] == 0) {
            if (size * 2 >= keys.length) {
                grow();
                place = place(key);
            }
            keys[place] = key;
            size++;
        }
        amounts[place] += amount;
    }

    /** All that was added for a key; 0 if nothing was. */
    int get(long key) {
        return amounts[place(key)];
    }

    /** How many keys there are. */
    int size() {
        return size;
    }

    /** What is done with a key and its amount. */
    @FunctionalInterface
    interface Visitor {
        void visit(long key, int amount);
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (amounts[i] != 0) {
                visitor.visit(keys[i], amounts[i]);
            }
        }
    }

    private int place(long key) {
        int place = (int) (key ^ key >>> 32) & keys.length - 1;
        while (amounts[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldAmounts = amounts;
        keys = new long[oldKeys.length * 2];
        amounts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldAmounts[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                amounts[place] = oldAmounts[i];
            }
        }
    }
}
