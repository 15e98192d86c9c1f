#include "tests/core/analysis/rulerows.h"

using namespace Qt::StringLiterals;
using enum cardwright::Severity;

QList<RuleRow> resultRows()
{
    return {
        {"widget is a mapping",
         card(u"widget:\n  text: Hi\n"_s),
         u"wrong-type"_s, Rejects, u"text: Hi"_s,
         u"The hub wants a list in “widget” and finds “text: Hi”."_s,
         card(u"widget:\n- text: Hi\n"_s)},
        {"widget is a list of texts",
         card(u"widget:\n- Hi\n"_s),
         u"wrong-type"_s, Rejects, u"Hi"_s,
         u"The hub wants names with values in “widget” and finds “Hi”."_s,
         card(u"widget:\n- text: Hi\n"_s)},
        {"role of its own",
         card(u"widget:\n- messages:\n  - role: bot\n    content: Hi\n"_s),
         u"role-unknown"_s, Lost, u"bot"_s,
         u"“bot” takes no part in a conversation, so the example probably does not run."_s,
         {}},
        {"role misspelt",
         card(u"widget:\n- messages:\n  - role: asistant\n    content: Hi\n"_s),
         u"role-unknown"_s, Lost, u"asistant"_s,
         u"“asistant” takes no part in a conversation, so the example probably does not run. Did you mean "
         u"“assistant”?"_s,
         card(u"widget:\n- messages:\n  - role: assistant\n    content: Hi\n"_s)},
        {"inference as a text",
         card(u"inference: no\n"_s),
         u"wrong-type"_s, Lost, u"no"_s,
         u"The hub wants true or false in “inference” and finds “no”."_s,
         card(u"inference: false\n"_s)},
        {"parameters as a list",
         card(u"inference:\n  parameters: [1]\n"_s),
         u"wrong-type"_s, Lost, u"[1]"_s,
         u"The hub wants names with values in “inference.parameters” and finds “[1]”."_s,
         {}},
        {"emissions with a unit",
         card(u"co2_eq_emissions: 0.0001 kg\n"_s),
         u"emissions-not-number"_s, Lost, u"0.0001 kg"_s,
         u"The hub wants emissions as a number, in grams of CO2, and finds “0.0001 kg”."_s,
         card(u"co2_eq_emissions: 0.1\n"_s)},
        {"emissions in a text",
         card(u"co2_eq_emissions:\n  emissions: \"12.5 g CO2eq\"\n  source: mlco2\n"_s),
         u"emissions-not-number"_s, Lost, u"\"12.5 g CO2eq\""_s,
         u"The hub wants emissions as a number, in grams of CO2, and finds “12.5 g CO2eq”."_s,
         card(u"co2_eq_emissions:\n  emissions: 12.5\n  source: mlco2\n"_s)},
        {"emissions unmeasured",
         card(u"co2_eq_emissions: unknown\n"_s),
         u"emissions-not-number"_s, Lost, u"unknown"_s,
         u"The hub wants emissions as a number, in grams of CO2, and finds “unknown”."_s,
         {}},
        {"emissions left out",
         card(u"co2_eq_emissions:\n  source: mlco2\n"_s),
         u"part-missing"_s, Lost, u"source: mlco2"_s,
         u"“co2_eq_emissions” lacks “emissions”, which the hub wants there."_s,
         {}},
        {"gates as a list",
         card(u"extra_gated_fields:\n- Name\n"_s),
         u"wrong-type"_s, Rejects, u"- Name"_s,
         u"The hub wants names with values in “extra_gated_fields” and finds “- Name”."_s,
         {}},
        {"gate of a kind of its own",
         card(u"extra_gated_fields:\n  Birthday: date\n"_s),
         u"gate-type-unknown"_s, Rejects, u"date"_s,
         u"“date” is no kind of field that a form of the hub can have: it probably refuses the card. Did you "
         u"mean “date_picker”?"_s,
         card(u"extra_gated_fields:\n  Birthday: date_picker\n"_s)},
        {"gate misspelt in a mapping",
         card(u"extra_gated_fields:\n  Country:\n    type: contry\n"_s),
         u"gate-type-unknown"_s, Rejects, u"contry"_s,
         u"“contry” is no kind of field that a form of the hub can have: it probably refuses the card. Did you "
         u"mean “country”?"_s,
         card(u"extra_gated_fields:\n  Country:\n    type: country\n"_s)},
        {"gate without a kind",
         card(u"extra_gated_fields:\n  Country:\n    options: [a]\n"_s),
         u"part-missing"_s, Rejects, u"options: [a]"_s,
         u"“extra_gated_fields.Country” lacks “type”, which the hub wants there."_s,
         {}},
        {"nothing to select",
         card(u"extra_gated_fields:\n  Use:\n    type: select\n"_s),
         u"part-missing"_s, Rejects, u"select"_s,
         u"“extra_gated_fields.Use” lacks “options”, which the hub wants there."_s,
         {}},
        {"gate ticked",
         card(u"extra_gated_fields:\n  I agree: true\n"_s),
         u"wrong-type"_s, Rejects, u"true"_s,
         u"The hub wants text in “extra_gated_fields[\"I agree\"]” and reads “true” as something else."_s,
         {}},
        {"EU in quotes",
         card(u"extra_gated_eu_disallowed: \"true\"\n"_s),
         u"wrong-type"_s, Lost, u"\"true\""_s,
         u"The hub wants true or false in “extra_gated_eu_disallowed” and finds “\"true\"”."_s,
         card(u"extra_gated_eu_disallowed: true\n"_s)},
        {"no prompt",
         card(u"extra_gated_prompt:\ntags: [a]\n"_s),
         u"value-missing"_s, Rejects, u"extra_gated_prompt"_s,
         u"“extra_gated_prompt” has no value, and the hub wants one where the field stands."_s,
         card(u"tags: [a]\n"_s)},
        {"configuration is a number",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n      config: 1\n    metrics:\n    - type: f1\n"
             u"      value: 0.9\n"_s),
         u"wrong-type"_s, Rejects, u"1"_s,
         u"The hub wants text in “model-index[0].results[0].dataset.config” and reads “1” as something else."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n      config: '1'\n    metrics:\n    - type: f1\n"
             u"      value: 0.9\n"_s)},
        {"metrics as a mapping",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n      type: f1\n      value: 0.9\n"_s),
         u"wrong-type"_s, Rejects, u"type: f1\n      value: 0.9"_s,
         u"The hub wants a list in “model-index[0].results[0].metrics” and finds “type: f1 value: 0.9”."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"_s)},
        {"metric for metrics",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metric:\n    - type: f1\n      value: 0.9\n"_s),
         u"key-misspelt"_s, Rejects, u"metric"_s,
         u"The hub does not read a field “metric”; the one it reads is “metrics”."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"_s)},
        {"results without dataset",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    metrics:\n"
             u"    - type: f1\n      value: 0.9\n"_s),
         u"results-dataset-missing"_s, Lost, u"- task:\n      type: fill-mask\n    metrics:\n    - type: f1\n      value: 0.9"_s,
         u"A result of “a” names no dataset, so Python tools cannot read the results."_s,
         {}},
        {"a mapping for the outer list",
         card(u"model-index:\n  name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"_s),
         u"wrong-type"_s, Rejects, u"name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n      type: glue\n"
         u"      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9"_s,
         u"The hub wants a list in “model-index” and finds “name: a results: - task: type: fill-mask dataset: "
         u"type: glu…”."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"_s)},
        {"dataset without a type",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      name: glue\n    metrics:\n    - type: f1\n      value: 0.9\n"_s),
         u"part-missing"_s, Rejects, u"name: glue"_s,
         u"“model-index[0].results[0].dataset” lacks “type”, which the hub wants there."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      name: glue\n      type: glue\n    metrics:\n    - type: f1\n      value: 0.9\n"_s)},
        {"dataset without a name",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n    metrics:\n    - type: f1\n      value: 0.9\n"_s),
         u"part-missing"_s, Rejects, u"type: glue"_s,
         u"“model-index[0].results[0].dataset” lacks “name”, which the hub wants there."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: glue\n    metrics:\n    - type: f1\n      value: 0.9\n"_s)},
        {"task without a type",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      name: Fill-Mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"_s),
         u"part-missing"_s, Rejects, u"name: Fill-Mask"_s,
         u"“model-index[0].results[0].task” lacks “type”, which the hub wants there."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      name: Fill-Mask\n      type: fill-mask\n"
             u"    dataset:\n      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n"
             u"      value: 0.9\n"_s)},
        {"metric without a type",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - name: Accuracy\n      value: 0.9\n"_s),
         u"part-missing"_s, Rejects, u"name: Accuracy\n      value: 0.9"_s,
         u"“model-index[0].results[0].metrics[0]” lacks “type”, which the hub wants there."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - name: Accuracy\n      value: 0.9\n"
             u"      type: accuracy\n"_s)},
        {"metric without a value",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n"_s),
         u"part-missing"_s, Rejects, u"type: f1"_s,
         u"“model-index[0].results[0].metrics[0]” lacks “value”, which the hub wants there."_s,
         {}},
        {"source without an address",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"
             u"    source:\n      name: Leaderboard\n"_s),
         u"part-missing"_s, Rejects, u"name: Leaderboard"_s,
         u"“model-index[0].results[0].source” lacks “url”, which the hub wants there."_s,
         {}},
        {"model without a name",
         card(u"model-index:\n- results:\n  - task:\n      type: fill-mask\n    dataset:\n      type: glue\n"
             u"      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"_s),
         u"part-missing"_s, Rejects, u"results:\n  - task:\n      type: fill-mask\n    dataset:\n      type: glue\n      name: GLUE\n"
         u"    metrics:\n    - type: f1\n      value: 0.9"_s,
         u"“model-index[0]” lacks “name”, which the hub wants there."_s,
         {}},
        {"no results",
         card(u"model-index:\n- name: a\n  results: []\n"_s),
         u"results-empty"_s, Lost, u"[]"_s,
         u"“a” holds no metric, so the page shows no results."_s,
         {}},
        {"two models",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n- name: b\n"
             u"  results:\n  - task:\n      type: fill-mask\n    dataset:\n      type: glue\n      name: GLUE\n"
             u"    metrics:\n    - type: f1\n      value: 0.8\n"_s),
         u"results-many-models"_s, Advice, u"b"_s,
         u"A second model “b” stands in model-index; Python tools put all results under one name."_s,
         {}},
        {"verified by hand",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"
             u"      verified: true\n"_s),
         u"metric-verified-by-hand"_s, Advice, u"true"_s,
         u"Only the hub can verify a result; “verified” without its token says nothing."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"_s)},
        {"no task name",
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n      name:\n"
             u"    dataset:\n      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n"
             u"      value: 0.9\n"_s),
         u"value-missing"_s, Rejects, u"name"_s,
         u"“model-index[0].results[0].task.name” has no value, and the hub wants one where the field stands."_s,
         card(u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n    dataset:\n"
             u"      type: glue\n      name: GLUE\n    metrics:\n    - type: f1\n      value: 0.9\n"_s)},
    };
}
