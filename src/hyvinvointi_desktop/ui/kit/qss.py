"""The style sheet, written from tokens. Pages use roles; a page never names a colour."""

from collections.abc import Callable

from hyvinvointi_desktop.ui.kit.tokens import FINGER_TARGET, FONT_SIZES, MAIN_TARGET, TARGET, Palette

_SHEET = """
* {{ font-family: 'Noto Sans', 'DejaVu Sans', 'Segoe UI', sans-serif; font-size: {f_body}px; color: {text}; }}
QMainWindow, QDialog, QWidget[role="page"], QMenu {{ background: {page}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea[role="page"] {{ background: {page}; }}
QToolTip {{ background: {text}; color: {surface}; border: none; padding: {s4}px {s8}px; }}

QFrame[role="rail"] {{ background: {rail}; border: none; border-right: 1px solid {line}; }}
QLabel[role="brand"] {{ font-size: {f_large}px; font-weight: 700; color: {accent}; }}
QPushButton[role="rail"] {{ border: 2px solid transparent; border-radius: {r}px; padding: {s4}px {s8}px;
    text-align: left;
    background: transparent; min-height: {rail_high}px; }}
QPushButton[role="rail"]:hover {{ background: {page}; }}
QPushButton[role="rail"]:checked {{ background: {accent_soft}; color: {accent}; border-color: {accent_soft}; }}
QPushButton[role="rail"]:focus {{ border-color: {accent}; }}

QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {f_title}px; font-weight: 700; }}
QLabel[role="head"] {{ font-size: {f_head}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ color: {muted}; font-size: {f_small}px; }}
QLabel[role="sum"] {{ font-size: {f_sum}px; font-weight: 700; }}
QLabel[role="large"] {{ font-size: {f_large}px; }}
QLabel[role="client"] {{ font-size: {f_client}px; font-weight: 600; }}
QLabel[role="answer"] {{ font-size: {f_answer}px; }}
QLabel[role="code"] {{ font-size: {f_large}px; font-weight: 600; background: {accent_soft}; border-radius: {r}px;
    padding: {s12}px {s16}px; }}
QLabel[role="problem"] {{ color: {bad}; }}

QFrame[role="card"] {{ background: {surface}; border: 1px solid {line}; border-radius: {r10}px; }}
QFrame[role="quiet"] {{ background: {accent_soft}; border: 1px solid {accent_soft}; border-radius: {r10}px; }}
QFrame[role="good"] {{ background: {good_soft}; border: 1px solid {good_soft}; border-radius: {r10}px; }}
QFrame[role="warn"] {{ background: {warn_soft}; border: 1px solid {warn_soft}; border-radius: {r10}px; }}
QFrame[role="bad"] {{ background: {bad_soft}; border: 1px solid {bad_soft}; border-radius: {r10}px; }}
QFrame[role="banner"] {{ background: {warn_soft}; border: none; border-bottom: 1px solid {warn}; }}
QFrame[role="strip"] {{ background: {accent_soft}; border: none; border-bottom: 1px solid {line}; }}
QFrame[role="rule"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}

QFrame[chip="plain"] {{ background: {accent_soft}; border-radius: {chip_r}px; }}
QFrame[chip="good"] {{ background: {good_soft}; border-radius: {chip_r}px; }}
QFrame[chip="warn"] {{ background: {warn_soft}; border-radius: {chip_r}px; }}
QFrame[chip="bad"] {{ background: {bad_soft}; border-radius: {chip_r}px; }}
QFrame[chip="plain"] QLabel {{ color: {accent}; font-size: {f_small}px; }}
QFrame[chip="good"] QLabel {{ color: {good}; font-size: {f_small}px; }}
QFrame[chip="warn"] QLabel {{ color: {warn}; font-size: {f_small}px; }}
QFrame[chip="bad"] QLabel {{ color: {bad}; font-size: {f_small}px; }}
QFrame[chip] {{ border: none; }}

QPushButton {{ background: {surface}; border: 1px solid {edge}; border-radius: {r}px; padding: {s4}px {s12}px;
    min-height: {plain_high}px; margin: 1px; outline: none; }}
QPushButton:hover {{ background: {accent_soft}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:focus {{ border: 2px solid {accent}; margin: 0px; }}
QPushButton:checked {{ background: {accent_soft}; color: {accent}; border-color: {accent}; }}
QPushButton:checked:focus {{ border: 2px solid {text}; margin: 0px; }}
QPushButton:disabled {{ color: {muted}; background: {page}; border: 1px dashed {edge}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {on_accent}; border: 2px solid {accent}; margin: 2px;
    padding: {s4}px {s16}px; font-weight: 600; min-height: {main_high}px; }}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {{ background: {accent_strong};
    border-color: {accent_strong}; }}
QPushButton[role="primary"]:focus {{ border: 4px solid {text}; margin: 0px; }}
QPushButton[role="primary"]:disabled {{ color: {muted}; background: {page}; border: 1px dashed {edge}; margin: 3px; }}
QPushButton[role="link"] {{ background: transparent; border: 2px solid transparent; margin: 0px; color: {accent};
    text-decoration: underline; padding: {s4}px {s4}px; text-align: left; }}
QPushButton[role="link"]:hover {{ color: {accent_strong}; }}
QPushButton[role="link"]:focus {{ border-color: {accent}; }}
QPushButton[role="link"]:disabled {{ color: {muted}; text-decoration: none; }}
QPushButton[role="tab"] {{ background: transparent; border: 2px solid transparent;
    border-bottom: 3px solid transparent;
    border-radius: 0px; margin: 0px; padding: {s4}px {s8}px; color: {muted}; font-weight: 600; }}
QPushButton[role="tab"]:hover {{ color: {text}; background: transparent; }}
QPushButton[role="tab"]:checked {{ color: {accent}; border-bottom-color: {accent}; font-weight: 600;
    background: transparent; }}
QPushButton[role="tab"]:focus {{ border: 2px solid {accent}; border-bottom: 3px solid {accent}; }}
QPushButton[role="choice"] {{ background: {surface}; text-align: left; padding: {s12}px {s16}px;
    min-height: {main_high}px; }}
QPushButton[role="choice"]:checked {{ background: {accent_soft}; border: 2px solid {accent}; margin: 0px; }}
QPushButton[role="choice"]:focus {{ border: 3px solid {accent_strong}; margin: 0px; }}
QPushButton[role="narrow"] {{ padding: {s4}px {s8}px; }}
QPushButton[role="client"] {{ background: {surface}; font-size: {f_answer}px; padding: {s12}px {s16}px;
    min-height: {main_high}px; }}
QPushButton[role="client"]:checked {{ background: {accent_soft}; border: 3px solid {accent}; margin: 0px; }}
QPushButton[role="client"]:focus {{ border: 3px solid {accent_strong}; margin: 0px; }}
QPushButton[role="tile"] {{ background: {surface}; border: 2px solid {edge}; border-radius: {r10}px; margin: 2px;
    padding: 0px; min-height: {tile_high}px; }}
QPushButton[role="tile"]:hover {{ border-color: {accent}; }}
QPushButton[role="tile"]:pressed {{ background: {accent_soft}; border-color: {accent}; }}
QPushButton[role="tile"]:focus {{ border: 4px solid {accent}; margin: 0px; }}
QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: {r}px; padding: {s4}px; }}
QToolButton:hover {{ background: {accent_soft}; }}
QToolButton:focus {{ border-color: {accent}; }}

QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox {{ background: {surface}; border: 1px solid {edge};
    border-radius: {r}px;
    padding: {s8}px {s8}px; margin: 1px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit, QComboBox, QSpinBox {{ min-height: {field_high}px; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {muted}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus {{
    border: 2px solid {accent}; margin: 0px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 2px solid {bad}; margin: 0px; }}
QLineEdit[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus {{ border: 3px solid {bad}; padding: 7px; }}
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only {{ background: {page}; }}
QTextEdit[role="reading"] {{ background: {surface}; border: 1px solid {line}; border-radius: {r10}px; padding: 0px; }}
QTextEdit[role="reading"]:focus {{ border: 2px solid {accent}; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{ background: {page}; color: {muted};
    border: 1px dashed {edge}; }}
QLineEdit[role="quick"] {{ font-size: {f_large}px; padding: {s12}px; border: 2px solid {accent}; margin: 1px; }}
QLineEdit[role="quick"]:focus {{ border: 3px solid {accent}; margin: 0px; }}
QComboBox::drop-down {{ border: none; width: {s24}px; }}
QComboBox::down-arrow {{ image: url("{caret}"); width: {caret_size}px; height: {caret_size}px; }}
QSpinBox {{ padding-right: {s24}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: border; border: none; background: transparent;
    width: {s24}px; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow {{ image: url("{caret_up}"); width: {caret_size}px; height: {caret_size}px; }}
QSpinBox::down-arrow {{ image: url("{caret}"); width: {caret_size}px; height: {caret_size}px; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {edge};
    selection-background-color: {accent_soft};
    selection-color: {text}; outline: none; padding: {s4}px; }}
QComboBox QAbstractItemView::item {{ min-height: {plain_high}px; }}

QCheckBox, QRadioButton {{ spacing: {s8}px; min-height: {plain_high}px; border: 2px solid transparent;
    border-radius: {r}px;
    padding: 0px {s4}px; background: transparent; outline: none; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {muted}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {mark}px; height: {mark}px; border: 2px solid {edge};
    background: {surface}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {mark_r}px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QRadioButton::indicator:checked {{ border-color: {accent}; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 {accent}, stop: 0.55 {accent}, stop: 0.65 {surface}, stop: 1 {surface}); }}

QTableView, QListView, QTreeView {{ background: {surface}; border: 1px solid {line}; border-radius: {r10}px;
    gridline-color: {line};
    alternate-background-color: {surface}; selection-background-color: {accent_soft};
    selection-color: {text}; outline: none; }}
QTableView:focus, QListView:focus {{ border: 2px solid {accent}; }}
QTableView::item, QListView::item {{ padding: {s8}px; border: none; border-bottom: 1px solid {line}; }}
QTableView::item:selected, QListView::item:selected {{ background: {accent_soft}; color: {text}; }}
QListView::item:hover {{ background: {page}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {muted}; font-size: {f_small}px; border: none;
    border-bottom: 1px solid {line}; padding: {s8}px {s8}px {s8}px 11px; }}
QTableCornerButton::section {{ background: {surface}; border: none; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0px; }}
QScrollBar::handle {{ background: {edge}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ border: 1px solid {edge}; padding: {s4}px; }}
QMenu::item {{ padding: {s8}px {s16}px; border-radius: {r}px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {text}; }}
QProgressBar {{ border: none; background: {line}; border-radius: 4px; max-height: 8px; min-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
"""


def style_sheet(palette: Palette, px: Callable[[float], int], marks: dict[str, str] | None = None) -> str:
    """The whole sheet. ``px`` scales design sizes; ``marks`` are picture files for tick and carets."""
    values: dict[str, object] = {**palette._asdict(), **(marks or {"tick": "", "caret": "", "caret_up": ""})}
    values |= {f"f_{name}": px(size) for name, size in FONT_SIZES.items()}
    values |= {f"s{size}": size for size in (4, 8, 12, 16, 24)}
    values |= {"r": 8, "r10": 10, "mark": px(18), "mark_r": px(18) // 2 + 2, "chip_r": px(9) + 3, "caret_size": px(14)}
    values |= {
        "rail_high": px(MAIN_TARGET) - 12,
        "main_high": px(MAIN_TARGET) - 12,
        "plain_high": px(TARGET),
        "tile_high": px(FINGER_TARGET) - 8,
        "field_high": px(22),
    }
    return _SHEET.format(**values)
