package org.groundwork.app.web.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundwork.app.port.ServedPlans;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Some of an account's athletes.
 *
 * @param next the id behind which the next page begins; empty on the last
 */
record AthletePage(List<ServedPlans.Listed> athletes, Optional<String> next) {

    static final int MOST = 200;

    AthletePage {
        athletes = List.copyOf(athletes);
    }

    /**
     * A page of {@code all}.
     *
     * @param limit how many it has at most, 1 to {@value #MOST}; where it is empty, the page has no end
     * @param after the athlete behind whom it begins; where it is empty, it begins with the first
     * @throws ResponseStatusException 400 where {@code limit} is something else, or {@code after} names nobody
     */
    static AthletePage of(List<ServedPlans.Listed> all, Optional<Integer> limit, Optional<String> after) {
        limit.filter(most -> most < 1 || most > MOST).ifPresent(wrong -> {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "limit is no number from 1 to " + MOST);
        });
        int from = after.map(id -> place(all, id) + 1).orElse(0);
        int to = limit.map(most -> Math.min(all.size(), from + most)).orElse(all.size());
        Optional<String> next = to < all.size() ? Optional.of(all.get(to - 1).id()) : Optional.empty();
        return new AthletePage(all.subList(from, to), next);
    }

    private static int place(List<ServedPlans.Listed> all, String id) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "after names no athlete of yours; begin with the first page"));
    }
}
