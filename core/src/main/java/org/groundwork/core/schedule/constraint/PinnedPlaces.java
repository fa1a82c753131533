package org.groundwork.core.schedule.constraint;

import java.util.List;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Pin;

/** A pinned session stands where it is pinned. */
public record PinnedPlaces(List<Pin> pins) implements Constraint {

    @Override
    public String id() {
        return "pin";
    }

    @Override
    public Force force() {
        return Force.HARD;
    }

    /** The pins of {@code week}, by place. */
    public List<Pin> listPins(IsoWeek week) {
        return pins.stream()
                .filter(pin -> week.span().contains(pin.at().date()))
                .toList();
    }
}
