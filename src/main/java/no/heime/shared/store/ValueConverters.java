package no.heime.shared.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Values of one word are stored as that word. */
final class ValueConverters {

    static final List<Converter<?, ?>> ALL = List.of(
            new EmailWriter(),
            new EmailReader(),
            new PhoneWriter(),
            new PhoneReader(),
            new DateWriter(),
            new DateReader(),
            new TimeWriter(),
            new TimeReader(),
            new LanguageWriter(),
            new LanguageReader());

    private ValueConverters() {}

    @WritingConverter
    private static final class EmailWriter implements Converter<EmailAddress, String> {
        @Override
        public String convert(EmailAddress email) {
            return email.value();
        }
    }

    @ReadingConverter
    private static final class EmailReader implements Converter<String, EmailAddress> {
        @Override
        public EmailAddress convert(String email) {
            return new EmailAddress(email);
        }
    }

    @WritingConverter
    private static final class PhoneWriter implements Converter<PhoneNumber, String> {
        @Override
        public String convert(PhoneNumber phone) {
            return phone.value();
        }
    }

    @ReadingConverter
    private static final class PhoneReader implements Converter<String, PhoneNumber> {
        @Override
        public PhoneNumber convert(String phone) {
            return new PhoneNumber(phone);
        }
    }

    /** A day is the same day in every time zone: {@code 2027-06-30}. */
    @WritingConverter
    private static final class DateWriter implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    private static final class DateReader implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String date) {
            return LocalDate.parse(date);
        }
    }

    /** A time of day is the same on every day: {@code 11:00}. */
    @WritingConverter
    private static final class TimeWriter implements Converter<LocalTime, String> {
        @Override
        public String convert(LocalTime time) {
            return time.toString();
        }
    }

    @ReadingConverter
    private static final class TimeReader implements Converter<String, LocalTime> {
        @Override
        public LocalTime convert(String time) {
            return LocalTime.parse(time);
        }
    }

    @WritingConverter
    private static final class LanguageWriter implements Converter<Language, String> {
        @Override
        public String convert(Language language) {
            return language.code();
        }
    }

    @ReadingConverter
    private static final class LanguageReader implements Converter<String, Language> {
        @Override
        public Language convert(String code) {
            return Language.read(code);
        }
    }
}
