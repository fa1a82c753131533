package org.groundwork.formats.plan;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.prescription.SetPrescription;

/**
 * Equal sets that follow each other.
 *
 * @param count how many, 1 or more
 * @param set each of them
 */
record SetGroup(int count, SetPrescription set) {

    /** {@code sets} in their order, equal neighbours together. */
    static List<SetGroup> of(List<SetPrescription> sets) {
        List<SetGroup> groups = new ArrayList<>();
        for (SetPrescription set : sets) {
            int last = groups.size() - 1;
            if (last >= 0 && groups.get(last).set().equals(set)) {
                groups.set(last, new SetGroup(groups.get(last).count() + 1, set));
            } else {
                groups.add(new SetGroup(1, set));
            }
        }
        return groups;
    }
}
