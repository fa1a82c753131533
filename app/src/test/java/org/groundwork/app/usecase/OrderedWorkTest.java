package org.groundwork.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Test
    void resultsComeInTheOrderOfTheTasksHoweverLongEachTakes() throws IOException {
        List<Integer> taken = new ArrayList<>();
        try (OrderedWork<Integer> work = new OrderedWork<>(4, taken::add)) {
            for (int i = 0; i < 200; i++) {
                int number = i;
                work.add(() -> {
                    Thread.sleep(number % 7 == 0 ? 3 : 0);
                    return number;
                });
            }
            work.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void noMoreTasksAreHeldThanTheWindowTakesHoweverManyCome() throws IOException {
        int[] held = {0, 0};
        try (OrderedWork<Integer> work = new OrderedWork<>(2, result -> held[0]--)) {
            for (int i = 0; i < 1000; i++) {
                work.add(() -> 1);
                held[1] = Math.max(held[1], ++held[0]);
            }
            work.finish();
            assertThat(held[1]).isEqualTo(work.mostUnderWay());
        }
        assertThat(held[0]).isZero();
    }

    @Test
    void allWorkersWorkAtOnce() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        List<Boolean> met = new ArrayList<>();
        try (OrderedWork<Boolean> work = new OrderedWork<>(2, met::add)) {
            for (int i = 0; i < 2; i++) {
                work.add(() -> {
                    both.countDown();
                    both.await();
                    return true;
                });
            }
            work.finish();
        }
        assertThat(met).containsExactly(true, true);
    }

    @Test
    void whatCannotBeHandedOnEndsTheWork() {
        try (OrderedWork<Integer> work = new OrderedWork<>(2, result -> {
            throw new IOException("no room on the disk");
        })) {
            assertThatThrownBy(() -> {
                        work.add(() -> 1);
                        work.finish();
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("no room on the disk");
        }
    }
}
