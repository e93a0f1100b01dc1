package no.heime.shared.store;

import java.util.List;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Values of one word are stored as that word. */
final class ValueConverters {

    static final List<Converter<?, ?>> ALL =
            List.of(new EmailWriter(), new EmailReader(), new PhoneWriter(), new PhoneReader());

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
}
