package no.heime.shared.startup;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.util.ClassUtils;
import org.springframework.validation.FieldError;

/** A setting has a value that it cannot have. Its value is not repeated: it may be a secret. */
class WrongSetting implements Explanation {

    private static final Pattern CONVERSION = Pattern.compile("Failed to convert to type ([\\w.$]+)");

    @Override
    public Optional<String> of(Causes causes) {
        return causes.first(BindValidationException.class)
                .map(WrongSetting::refused)
                .or(() -> causes.first(InvalidConfigurationPropertyValueException.class)
                        .map(WrongSetting::invalid))
                .or(() -> causes.first(BindException.class).map(bind -> unreadable(bind, causes)));
    }

    private static String invalid(InvalidConfigurationPropertyValueException invalid) {
        var reason = invalid.getReason() == null ? "" : invalid.getReason();
        var type = CONVERSION.matcher(reason);
        return type.find()
                ? "The setting %s should be %s.".formatted(invalid.getName(), expected(typeNamed(type.group(1))))
                : "The setting %s has a value that it cannot have. %s".formatted(invalid.getName(), reason);
    }

    private static Class<?> typeNamed(String name) {
        return ClassUtils.resolveClassName(name, WrongSetting.class.getClassLoader());
    }

    private static String refused(BindValidationException refused) {
        var errors = refused.getValidationErrors();
        return errors.getAllErrors().stream()
                .map(error -> "The setting %s %s."
                        .formatted(
                                error instanceof FieldError field
                                        ? errors.getName() + "." + field.getField()
                                        : errors.getName(),
                                error.getDefaultMessage()))
                .collect(Collectors.joining(" "));
    }

    private static String unreadable(BindException unreadable, Causes causes) {
        var target = causes.first(ConversionFailedException.class)
                .<Class<?>>map(failed -> failed.getTargetType().getType())
                .orElseGet(() -> unreadable.getTarget().getType().toClass());
        var name = unreadable.getProperty() == null
                ? unreadable.getName()
                : unreadable.getProperty().getName();
        return "The setting %s should be %s.".formatted(name, expected(ClassUtils.resolvePrimitiveIfNecessary(target)));
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(value -> value.toString().toLowerCase())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return switch (type) {
            case Class<?> c when c == Boolean.class -> "true or false";
            case Class<?> c when c == Integer.class || c == Long.class -> "a whole number";
            case Class<?> c when Number.class.isAssignableFrom(c) -> "a number";
            case Class<?> c when c == Duration.class -> "a time such as 30s, 10m or 2d";
            default -> "a " + type.getSimpleName();
        };
    }
}
