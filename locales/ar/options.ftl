# Arabic words for the options of choices. The id is option-<element>-<option>.

## General part

option-gen_urgency-urgent_central_authority = عاجل؛ يُرسل عن طريق السلطة المركزية
option-gen_urgency-urgent_diplomatic = عاجل؛ يُرسل عن طريق القنوات الدبلوماسية
option-gen_urgency-urgent_electronic = عاجل؛ أُرسلت نسخة مسبقة بالوسائل الإلكترونية، ويليها تأكيد كتابي على الفور
option-gen_urgency-urgent_interpol = عاجل؛ يُرسل عن طريق المنظمة الدولية للشرطة الجنائية (الإنتربول)
option-gen_urgency-urgent_oral = عاجل؛ قُدّم شفويا ويؤكَّد كتابة على الفور

## Hearing of persons

option-wit_status-witness = شاهد
option-wit_status-victim = ضحية
option-wit_status-expert = خبير
option-wit_status-suspect = مشتبه فيه
option-wit_status-accused = متهم
option-wit_status-several = تختلف من شخص إلى آخر، على النحو المبين في بيانات الأشخاص
option-vid_person_status-suspect_consent_given = مشتبه فيه وافق على الاستماع إليه
option-vid_person_status-suspect_consent_to_be_obtained = مشتبه فيه يتعين الحصول على موافقته
option-vid_person_status-accused_consent_given = متهم وافق على الاستماع إليه
option-vid_person_status-accused_consent_to_be_obtained = متهم يتعين الحصول على موافقته
option-det_direction-requested_to_requesting = من الدولة متلقية الطلب إلى الدولة الطالبة
option-det_direction-requesting_to_requested = من الدولة الطالبة إلى الدولة متلقية الطلب
option-det_purpose-identification = التعرف
option-det_purpose-testimony = الإدلاء بالشهادة
option-det_purpose-other_assistance = تقديم مساعدة أخرى في الحصول على الأدلة

## Service of documents

option-srv_manner-simple_delivery = التسليم البسيط
option-srv_manner-personal_service = التبليغ الشخصي
option-srv_manner-special_manner = طريقة خاصة، على النحو الموصوف في الطلب

## Search, information and records

option-sea_transmission-originals = الأصول
option-sea_transmission-originals_retention_accepted = الأصول؛ ويُقبل احتفاظ الدولة متلقية الطلب بها مؤقتا لأغراض إجراءاتها
option-sea_transmission-certified_copies = نسخ مصدّق عليها
option-sea_transmission-forensic_images = نسخ رقمية من البيانات مطابقة للأصل
option-inf_public_or_not-public = سجلات متاحة لعامة الناس
option-inf_public_or_not-non_public = سجلات غير متاحة لعامة الناس
option-inf_public_or_not-both = النوعان كلاهما
option-fin_freeze_risk-freeze_at_once = يُلتمس تجميد الأموال على الفور
option-fin_freeze_risk-leave_moving = يُلتمس عدم المساس بحركة الأموال تفاديا لتنبيه الشخص المستهدف
option-fin_freeze_risk-not_sought = لا يُلتمس التجميد

## Proceeds of crime

option-cfo_conviction_link-conviction = أمر يستند إلى حكم بالإدانة
option-cfo_conviction_link-no_conviction_death = أمر صادر دون إدانة بسبب الوفاة
option-cfo_conviction_link-no_conviction_flight = أمر صادر دون إدانة بسبب الفرار
option-cfo_conviction_link-no_conviction_absence = أمر صادر دون إدانة بسبب الغياب
option-cfo_conviction_link-no_conviction_other = أمر صادر دون إدانة في حالة مناسبة أخرى
option-cfo_conviction_link-civil_forfeiture = أمر صادر في دعوى مصادرة مدنية
option-ret_basis-embezzlement_of_public_funds = اختلاس أموال عمومية أو غسل أموال عمومية مختلسة
option-ret_basis-prior_ownership = ملكية سابقة ثابتة بشكل معقول
option-ret_basis-recognized_damage = ضرر معترف به كأساس للإرجاع
option-ret_basis-priority_consideration = النظر على سبيل الأولوية في الإرجاع أو في تعويض الضحايا

## Electronic data

option-pre_channel-network_24_7 = شبكة الاتصال العاملة على مدار الساعة
option-pre_channel-network_24_7_confirmed = شبكة الاتصال العاملة على مدار الساعة؛ ويليها تأكيد رسمي
option-pre_channel-secure_electronic = وسيلة إلكترونية مأمونة
option-pre_channel-secure_electronic_confirmed = وسيلة إلكترونية مأمونة؛ ويليها تأكيد رسمي
option-pre_channel-central_authority = السلطة المركزية
option-dat_category-subscriber = معلومات المشترك
# Uncertain term: traffic_data, see the glossary.
option-dat_category-traffic = بيانات الحركة
option-dat_category-content = بيانات المحتوى
# Uncertain term: traffic_data, see the glossary.
option-dat_category-subscriber_and_traffic = معلومات المشترك وبيانات الحركة
option-dat_category-subscriber_and_content = معلومات المشترك وبيانات المحتوى
# Uncertain term: traffic_data, see the glossary.
option-dat_category-traffic_and_content = بيانات الحركة وبيانات المحتوى
# Uncertain term: traffic_data, see the glossary.
option-dat_category-subscriber_traffic_and_content = معلومات المشترك وبيانات الحركة وبيانات المحتوى

## Other forms of cooperation

option-cdl_method-intact = السماح للبضائع بمواصلة السير سالمة
option-cdl_method-removed_in_whole = إزالة البضائع كليا
option-cdl_method-removed_in_part = إزالة البضائع جزئيا
option-cdl_method-replaced_in_whole = إبدال البضائع كليا
option-cdl_method-replaced_in_part = إبدال البضائع جزئيا
option-sit_agreement-existing_agreement = اتفاق أو ترتيب قائم
option-sit_agreement-draft_agreement = مشروع اتفاق أو ترتيب مرفق
option-sit_agreement-case_by_case = قرار في هذه الحالة وحدها، دون اتفاق
option-ves_request-confirm_registry = تأكيد التسجيل
option-ves_request-confirm_and_board = تأكيد التسجيل والإذن باعتلاء السفينة
option-ves_request-confirm_board_and_search = تأكيد التسجيل والإذن باعتلاء السفينة وتفتيشها
option-ves_request-confirm_and_all_measures = تأكيد التسجيل والإذن باعتلاء السفينة وتفتيشها، وباتخاذ التدابير المناسبة إذا وُجدت أدلة
option-ves_request-authorize_only = التسجيل مؤكد من قبل؛ الإذن باعتلاء السفينة وتفتيشها، وباتخاذ التدابير المناسبة إذا وُجدت أدلة
option-spo_evidence_status-information_only = معلومات فحسب؛ ويلزم تقديم طلب رسمي قبل استخدامها أمام القضاء
option-spo_evidence_status-evidence = يجوز استخدامها كأدلة دون طلب رسمي
option-tcp_provisional-arrest = التوقيف
option-tcp_provisional-seizure = الضبط
option-tcp_provisional-ban_on_leaving = منع مغادرة الإقليم
option-tcp_provisional-arrest_and_seizure = التوقيف والضبط
option-tcp_provisional-seizure_and_ban_on_leaving = الضبط ومنع مغادرة الإقليم
option-tcp_provisional-other = تدبير آخر، على النحو الموصوف في الطلب
option-tsp_enforcement_mode-continued_enforcement = مواصلة التنفيذ
option-tsp_enforcement_mode-conversion = تحويل العقوبة

## Cooperation under the Protocols

option-nat_question-nationality = الجنسية
option-nat_question-permanent_residence = حق الإقامة الدائمة
option-nat_question-either = الجنسية أو حق الإقامة الدائمة
option-tdi_document-passport = جواز السفر
option-tdi_document-emergency_travel_document = وثيقة سفر اضطرارية
option-tdi_document-other_authorization = إذن آخر بالسفر إلى الإقليم ومعاودة دخوله
option-tdi_voluntary-consent_in_writing = أُبديت الموافقة كتابة
option-tdi_voluntary-consent_recorded = أُبديت الموافقة شفويا ودُوّنت
option-tdi_voluntary-no_consent = لم تُبدَ أي موافقة
option-dov_reply_use-information_only = للعلم فحسب
option-dov_reply_use-evidence = كدليل

## Replies

option-ack_completeness-complete = مكتمل
option-ack_completeness-elements_missing = تنقصه عناصر، على النحو المبين في القائمة
