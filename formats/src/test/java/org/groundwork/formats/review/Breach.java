package org.groundwork.formats.review;

import java.util.function.Consumer;

/**
 * A planted breach.
 *
 * @param check the id of the check that has to find it
 * @param plan what is planted, in words
 * @param plant how
 */
record Breach(String check, String plan, Consumer<PlanSketch> plant) {

    @Override
    public String toString() {
        return check + ": " + plan;
    }
}
