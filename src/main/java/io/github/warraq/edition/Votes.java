package io.github.warraq.edition;

/** Weights of a story's candidates, collected and ranked; used again for one story after another. */
final class Votes {
    private int[] stories = new int[1024];
    private int[] weights = new int[1024];
    private int[] voters = new int[1024];
    private int[] used = new int[512];
    private int size;

    void clear() {
        for (int i = 0; i < size; i++) {
            weights[used[i]] = 0;
            voters[used[i]] = 0;
        }
        size = 0;
    }

    /**
     * @param weight 1 or more
     * @param count as how many votes it counts
     */
    void add(int story, int weight, int count) {
        int at = at(story);
        if (weights[at] == 0) {
            if (size * 2 >= stories.length) {
                grow();
                at = at(story);
            }
            stories[at] = story;
            used[size++] = at;
        }
        weights[at] += weight;
        voters[at] += count;
    }

    int weight(int story) {
        return weights[at(story)];
    }

    /** How many votes a story has. */
    int count(int story) {
        return voters[at(story)];
    }

    /** The heaviest stories, of equal ones the newest first. */
    int[] heaviest(int most) {
        long[] ranked = new long[most];
        int count = 0;
        for (int i = 0; i < size; i++) {
            long vote = (long) weights[used[i]] << Integer.SIZE | stories[used[i]];
            if (count == most && vote <= ranked[most - 1]) {
                continue;
            }
            int place = count < most ? count++ : most - 1;
            for (; place > 0 && ranked[place - 1] < vote; place--) {
                ranked[place] = ranked[place - 1];
            }
            ranked[place] = vote;
        }
        int[] heaviest = new int[count];
        for (int i = 0; i < count; i++) {
            heaviest[i] = (int) ranked[i];
        }
        return heaviest;
    }

    private int at(int story) {
        int spread = story * 0x9E3779B9;
        int at = (spread ^ spread >>> 16) & stories.length - 1;
        while (weights[at] != 0 && stories[at] != story) {
            at = at + 1 & stories.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] oldStories = stories;
        int[] oldWeights = weights;
        int[] oldVoters = voters;
        int[] oldUsed = used;
        stories = new int[oldStories.length * 2];
        weights = new int[stories.length];
        voters = new int[stories.length];
        used = new int[stories.length];
        for (int i = 0; i < size; i++) {
            int at = at(oldStories[oldUsed[i]]);
            stories[at] = oldStories[oldUsed[i]];
            weights[at] = oldWeights[oldUsed[i]];
            voters[at] = oldVoters[oldUsed[i]];
            used[i] = at;
        }
    }
}
