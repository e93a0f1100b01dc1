package no.heime.shared.store;

import java.util.List;
import no.heime.shared.WeekTimes;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;

/** Stores the times of a week as a list of words. */
@WritingConverter
class WeekTimesWriter implements Converter<WeekTimes, List<String>> {

    @Override
    public List<String> convert(WeekTimes times) {
        return times.written();
    }
}
