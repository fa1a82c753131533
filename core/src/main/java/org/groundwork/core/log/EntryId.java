package org.groundwork.core.log;

/**
 * The name of an entry, given by whoever makes it, so that an entry that arrives twice is known as one.
 *
 * @param value 1 to {@value #LONGEST} characters: letters, digits, {@code -}, {@code _}, {@code .} and {@code :}
 */
public record EntryId(String value) implements Comparable<EntryId> {

    public static final int LONGEST = 64;

    public EntryId {
        boolean shaped = value.chars().allMatch(EntryId::isAllowed);
        if (value.isEmpty() || value.length() > LONGEST || !shaped) {
            throw new IllegalArgumentException("entry id '" + value + "' is not 1 to 64 letters, digits and -_.:");
        }
    }

    private static boolean isAllowed(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.:".indexOf(c) >= 0;
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
