package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Which jobs go by themselves in the whole program, and how often: exactly those that are listed with what they are for. */
@SpringBootTest(properties = "heime.jobs=true")
@Import(JobListTest.NothingRuns.class)
class JobListTest {

    private static final String HOUSE = "no.heime.";
    private static final String BETWEEN = " | ";

    @Autowired
    List<ScheduledTaskHolder> holders;

    /** Takes every job, and begins with none. */
    @TestConfiguration
    static class NothingRuns {

        @Bean
        TaskScheduler taskScheduler() {
            return mock();
        }
    }

    @Test
    void everyJobThatIsListedGoesByItselfAndNoOther() throws IOException {
        assertThat(jobs())
                .containsExactlyInAnyOrderElementsOf(
                        listed().stream().map(JobListTest::withoutReason).toList());
    }

    @Test
    void everyJobIsListedWithWhatItIsFor() throws IOException {
        assertThat(listed()).isNotEmpty().allMatch(line -> line.split(" \\| ").length == 4);
    }

    private List<String> jobs() {
        return holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .map(FixedDelayTask.class::cast)
                .map(JobListTest::written)
                .toList();
    }

    private static String written(FixedDelayTask job) {
        var name = job.toString();
        assertThat(name).startsWith(HOUSE);
        return String.join(
                BETWEEN,
                name.substring(HOUSE.length()),
                job.getInitialDelayDuration().toString(),
                job.getIntervalDuration().toString());
    }

    private static List<String> listed() throws IOException {
        return new ClassPathResource("jobs.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String withoutReason(String line) {
        return line.substring(0, line.lastIndexOf(BETWEEN));
    }
}
