package org.groundwork.core.schedule;

import java.util.Comparator;
import java.util.Objects;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.SessionKind;

/**
 * What is placed: sessions of one type are interchangeable within a week.
 *
 * @param kind what it is for
 * @param loadClass what it costs the legs
 * @param jumps whether it holds jumps, which keep hours to other jumps
 */
public record SessionType(SessionKind kind, LoadClass loadClass, boolean jumps) implements Comparable<SessionType> {

    private static final Comparator<SessionType> ORDER = Comparator.comparing(SessionType::kind)
            .thenComparing(SessionType::loadClass)
            .thenComparing(SessionType::jumps);

    public SessionType {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(loadClass, "loadClass");
    }

    public boolean isHeavy() {
        return loadClass == LoadClass.HEAVY_LEGS;
    }

    @Override
    public int compareTo(SessionType other) {
        return ORDER.compare(this, other);
    }
}
