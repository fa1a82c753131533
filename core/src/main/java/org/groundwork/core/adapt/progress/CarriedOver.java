package org.groundwork.core.adapt.progress;

import java.util.Optional;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;

/** The start of a lift that was never done and stands in for a known one. */
public final class CarriedOver {

    private CarriedOver() {}

    /**
     * A working max for {@code standIn}, lower than the known one: by the smaller cut where one of the two names the
     * other as its swap and the stand-in is no harder, by the larger cut otherwise. Empty where kilograms of the two
     * can't be compared: another pattern, another way to load, one side and two, holds, and machines. The first telling
     * sets then set it anew.
     */
    public static Optional<Load> carriedOver(
            Exercise known, Load workingMax, Exercise standIn, Methodology methodology) {
        if (!compares(known, standIn)) {
            return Optional.empty();
        }
        boolean near = known.swaps().contains(standIn.id()) || standIn.swaps().contains(known.id());
        boolean noHarder = standIn.difficulty() <= known.difficulty();
        int cut = methodology.values(Parameter.SWAP_LOAD_CUT).get(near && noHarder ? 0 : 1);
        return Optional.of(workingMax.scaled(1000 - 10 * cut));
    }

    private static boolean compares(Exercise known, Exercise standIn) {
        return known.pattern() == standIn.pattern()
                && known.perSide() == standIn.perSide()
                && !known.held()
                && !standIn.held()
                && known.loading().isWeighed()
                && known.loading() != Loading.MACHINE
                && bar(known.loading()) == bar(standIn.loading());
    }

    private static Loading bar(Loading loading) {
        return loading == Loading.TRAPBAR ? Loading.BARBELL : loading;
    }
}
