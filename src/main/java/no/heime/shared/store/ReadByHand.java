package no.heime.shared.store;

import org.bson.Document;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/**
 * Makes one type of its document by hand, wherever it is stored: what earlier versions of the program did not write is
 * given a default there, in one place. A bean of the module that the type belongs to.
 */
@ReadingConverter
public interface ReadByHand<T> extends Converter<Document, T> {}
