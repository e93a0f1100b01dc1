package no.heime.shared.store;

import java.util.List;
import no.heime.shared.WeekTimes;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/** Reads the times of a week from a list of words. */
@ReadingConverter
class WeekTimesReader implements Converter<List<String>, WeekTimes> {

    @Override
    public WeekTimes convert(List<String> words) {
        return WeekTimes.of(words);
    }
}
