"""One type per kind of id. Ids are made at the edge (a form, an import), never here."""

from typing import NewType

ClientId = NewType("ClientId", str)
AgreementId = NewType("AgreementId", str)
GoalId = NewType("GoalId", str)
SessionId = NewType("SessionId", str)
TripId = NewType("TripId", str)
ExpenseId = NewType("ExpenseId", str)
AttachmentId = NewType("AttachmentId", str)
PayerId = NewType("PayerId", str)
ProgrammeId = NewType("ProgrammeId", str)
PlanId = NewType("PlanId", str)
TaskId = NewType("TaskId", str)
ClaimId = NewType("ClaimId", str)
CourseId = NewType("CourseId", str)
EnrolmentId = NewType("EnrolmentId", str)
PurchaseId = NewType("PurchaseId", str)
FeedbackId = NewType("FeedbackId", str)
CourseAgreementId = NewType("CourseAgreementId", str)
DropInId = NewType("DropInId", str)
ThemeDayId = NewType("ThemeDayId", str)
TrainingId = NewType("TrainingId", str)
