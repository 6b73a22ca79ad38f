package redline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Holds an answer to a schema of openapi.yaml; a member that the schema does not name is a fault too. */
final class SchemaCheck {

    private final JsonNode contract;

    SchemaCheck(JsonNode contract) {
        this.contract = contract;
    }

    /** What is wrong with the value, each with its place; empty when it fits. */
    List<String> faults(JsonNode value, JsonNode schema) {
        List<String> faults = new ArrayList<>();
        check(value, schema, "", faults);
        return faults;
    }

    private void check(JsonNode value, JsonNode reference, String at, List<String> faults) {
        JsonNode schema = resolved(reference);
        if (schema.has("oneOf")) {
            long fitting = schema.get("oneOf")
                    .valueStream()
                    .filter(one -> faults(value, one).isEmpty())
                    .count();
            add(fitting != 1, at + ": fits " + fitting + " of the alternatives", faults);
            return;
        }
        if (schema.has("enum")) {
            add(schema.get("enum").valueStream().noneMatch(value::equals), at + ": not one of the values", faults);
        }
        if (schema.has("const")) {
            add(!schema.get("const").equals(value), at + ": not the value", faults);
        }
        add(!isOfType(value, schema.path("type")), at + ": not of type " + schema.path("type"), faults);
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), schema.get("items"), at + "/" + i, faults);
            }
        }
        if (value.isObject() && (schema.has("properties") || schema.has("allOf"))) {
            checkMembers(value, schema, at, faults);
        }
    }

    private void checkMembers(JsonNode value, JsonNode schema, String at, List<String> faults) {
        Set<String> known = new TreeSet<>();
        for (JsonNode part : parts(schema)) {
            part.path("required")
                    .forEach(
                            name -> add(!value.has(name.stringValue()), at + ": has no " + name.stringValue(), faults));
            part.path("properties").propertyStream().forEach(property -> {
                known.add(property.getKey());
                if (value.has(property.getKey())) {
                    check(value.get(property.getKey()), property.getValue(), at + "/" + property.getKey(), faults);
                }
            });
        }
        for (String name : value.propertyNames()) {
            add(!known.contains(name), at + ": " + name + " is not in the schema", faults);
        }
    }

    private List<JsonNode> parts(JsonNode reference) {
        JsonNode schema = resolved(reference);
        List<JsonNode> parts = new ArrayList<>();
        parts.add(schema);
        schema.path("allOf").forEach(part -> parts.addAll(parts(part)));
        return parts;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? contract.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }

    private static boolean isOfType(JsonNode value, JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> isOfType(value, one));
        }
        return switch (type.asString("")) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> true;
        };
    }

    private static void add(boolean isWrong, String fault, List<String> faults) {
        if (isWrong) {
            faults.add(fault);
        }
    }
}
