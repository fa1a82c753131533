package org.groundwork.core.athlete;

import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.quantity.DateSpan;

/**
 * Days away from the usual place.
 *
 * @param span the days, both ends inclusive
 * @param equipment what is at hand there; empty where there is no strength training at all, else the set, which may be
 *     of household things alone
 */
public record Away(DateSpan span, Optional<Set<Equipment>> equipment) {

    public Away {
        equipment = equipment.map(Set::copyOf);
    }
}
