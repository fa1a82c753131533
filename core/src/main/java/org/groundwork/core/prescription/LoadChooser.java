package org.groundwork.core.prescription;

import java.util.Optional;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.strength.LoadableLoads;

/** Chooses a load that can be made, and the range of loads around it. */
final class LoadChooser {

    private static final int PERCENT_TOO_HEAVY = 5;

    private final Methodology methodology;

    LoadChooser(Methodology methodology) {
        this.methodology = methodology;
    }

    /** The load for a share of {@code oneRepMax}; empty where even the lightest is far too heavy. */
    Optional<LoadTarget> choose(Load oneRepMax, int perMille, LoadableLoads loads) {
        Load wanted = oneRepMax.scaled(perMille);
        Load heaviest = wanted.scaled(1000 + 10 * PERCENT_TOO_HEAVY);
        return loads.nearest(wanted)
                .filter(load -> load.compareTo(heaviest) <= 0)
                .or(() -> loads.atMost(heaviest))
                .map(load -> withRange(load, wanted, loads));
    }

    private LoadTarget withRange(Load load, Load wanted, LoadableLoads loads) {
        int width = 10 * methodology.value(Parameter.LOAD_RANGE);
        Load least = loads.atLeast(wanted.scaled(1000 - width))
                .filter(l -> l.compareTo(load) < 0)
                .orElse(load);
        Load most = loads.atMost(wanted.scaled(1000 + width))
                .filter(l -> l.compareTo(load) > 0)
                .orElse(load);
        return new LoadTarget(load, least, most);
    }

    /** The load of a warm-up set before work with {@code work}. */
    Optional<LoadTarget> warmUp(Load work, int percent, LoadableLoads loads) {
        return loads.nearest(work.scaled(10 * percent))
                .filter(load -> load.compareTo(work) < 0)
                .map(LoadTarget::exactly);
    }
}
