package org.groundwork.core.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.quantity.Load;
import org.junit.jupiter.api.Test;

class BarPlatesTest {

    private static final Load BAR = Load.ofKilograms(20);

    private static Load kilograms(double kilograms) {
        return new Load((int) (kilograms * 1000));
    }

    @Test
    void whoOwnsFewPlatesHangsThoseAndNoOthers() {
        List<Load> pairs = List.of(kilograms(1.25), kilograms(5), kilograms(5), kilograms(10));
        BarPlates plates = new BarPlates(new LoadInventory(List.of(), List.of(), pairs, BAR), null);
        assertThat(plates.side(kilograms(40))).contains(List.of(kilograms(10)));
        assertThat(plates.side(kilograms(42.5))).contains(List.of(kilograms(10), kilograms(1.25)));
        assertThat(plates.side(kilograms(60))).contains(List.of(kilograms(10), kilograms(5), kilograms(5)));
        assertThat(plates.side(kilograms(65))).isEmpty();
        assertThat(plates.side(BAR)).contains(List.of());
    }

    @Test
    void aGymOfPoundsMakesEveryFivePoundsUpToSevenHundredToTheGram() {
        LoadInventory gym = LoadInventory.usual(Units.IMPERIAL);
        BarPlates plates = new BarPlates(gym, null);
        for (int pounds = 45; pounds <= 700; pounds += 5) {
            Load load = new Load(pounds / 5 * 2268);
            assertThat(plates.side(load)).as("%d lb", pounds).isPresent();
            assertThat(load.kilograms()).as("%d lb", pounds).isCloseTo(pounds * 0.45359237, Offset.offset(0.006));
        }
        assertThat(plates.side(new Load(225 / 5 * 2268))).contains(List.of(gym.bar(), gym.bar()));
        assertThat(gym.dumbbells()).hasSize(20).endsWith(new Load(100 * 2268 / 5));
    }
}
