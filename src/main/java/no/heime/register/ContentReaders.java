package no.heime.register;

import no.heime.shared.store.ReadByHand;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ReadingConverter;

/** What owners have written is read the same way wherever a copy of it lies: past versions, questions, agreements. */
@Configuration(proxyBeanMethods = false)
class ContentReaders {

    @Bean
    static OfferReader offerReader() {
        return new OfferReader();
    }

    @Bean
    static ResourceReader resourceReader() {
        return new ResourceReader();
    }

    @ReadingConverter
    static final class OfferReader implements ReadByHand<OfferContent> {
        @Override
        public OfferContent convert(Document stored) {
            return EntryReader.offerContent(stored);
        }
    }

    @ReadingConverter
    static final class ResourceReader implements ReadByHand<ResourceContent> {
        @Override
        public ResourceContent convert(Document stored) {
            return EntryReader.resourceContent(stored);
        }
    }
}
