package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundwork.app.port.Access;
import org.groundwork.app.port.ServedPlans;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class AthletePageTest {

    private static final List<ServedPlans.Listed> FIVE = IntStream.range(0, 5)
            .mapToObj(i -> new ServedPlans.Listed("id-" + i, "Ada", Access.Role.OWNER))
            .toList();

    @Test
    void pagesFollowEachOtherUntilAllAthletesWereTold() {
        AthletePage first = AthletePage.of(FIVE, Optional.of(2), Optional.empty());
        AthletePage second = AthletePage.of(FIVE, Optional.of(2), first.next());
        AthletePage third = AthletePage.of(FIVE, Optional.of(2), second.next());
        assertThat(first.athletes()).isEqualTo(FIVE.subList(0, 2));
        assertThat(second.athletes()).isEqualTo(FIVE.subList(2, 4));
        assertThat(third.athletes()).isEqualTo(FIVE.subList(4, 5));
        assertThat(third.next()).isEmpty();
    }

    @Test
    void withoutALimitAllAreTold() {
        assertThat(AthletePage.of(FIVE, Optional.empty(), Optional.empty()))
                .isEqualTo(new AthletePage(FIVE, Optional.empty()));
    }

    @Test
    void whatIsNoPageIsAMistakeOfTheSender() {
        assertThatThrownBy(() -> AthletePage.of(FIVE, Optional.of(0), Optional.empty()))
                .isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(() -> AthletePage.of(FIVE, Optional.of(1), Optional.of("nobody")))
                .isInstanceOf(ResponseStatusException.class);
    }
}
